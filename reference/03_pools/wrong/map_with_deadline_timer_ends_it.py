# exercise: map_with_deadline
# expect: result-after-the-pool
import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        clock = threading.Timer(seconds, pool.terminate)
        clock.start()
        try:
            return pool.map(func, items)  # <- here
        finally:
            clock.cancel()
