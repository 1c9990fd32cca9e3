# exercise: map_with_deadline
# label: wrong
# mistake: the processes stay when func raises: terminate is not reached
import multiprocessing

_p = []


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    _p.append(pool)
    try:
        results = pool.map_async(func, items).get(timeout=seconds)
    except multiprocessing.TimeoutError:
        results = None
    pool.terminate()
    pool.join()
    return results
