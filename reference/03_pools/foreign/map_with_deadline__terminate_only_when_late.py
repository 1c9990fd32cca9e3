# exercise: map_with_deadline
# label: wrong
# mistake: the pool is terminated only when late; in time its processes stay
import multiprocessing

_p = []


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    _p.append(pool)
    try:
        return pool.map_async(func, items).get(timeout=seconds)
    except multiprocessing.TimeoutError:
        pool.terminate()
        pool.join()
        return None
