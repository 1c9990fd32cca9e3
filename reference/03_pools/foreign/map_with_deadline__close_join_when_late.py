# exercise: map_with_deadline
# label: wrong
# mistake: close() and join() on a late pool wait for the late work to end
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        return pool.map_async(func, items).get(seconds)
    except multiprocessing.TimeoutError:
        return None
    finally:
        pool.close()
        pool.join()
