# exercise: map_with_deadline
# label: wrong
# mistake: a Timer terminates the pool while pool.map waits: the answer never comes, map hangs for ever
import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    timer = threading.Timer(seconds, pool.terminate)
    timer.start()
    try:
        return pool.map(func, items)
    except Exception:
        if timer.is_alive():
            raise
        return None
    finally:
        timer.cancel()
        pool.terminate()
        pool.join()
