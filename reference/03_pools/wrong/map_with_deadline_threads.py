# exercise: map_with_deadline
# expect: threads-not-processes
import multiprocessing
import multiprocessing.dummy


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.dummy.Pool(processes) as pool:  # <- here
        try:
            return pool.map_async(func, items).get(seconds)
        except multiprocessing.TimeoutError:
            return None
