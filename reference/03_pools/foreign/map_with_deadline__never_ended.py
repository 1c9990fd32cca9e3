# exercise: map_with_deadline
# label: wrong
# mistake: the pool is not ended at all
import multiprocessing

POOLS = []


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    POOLS.append(pool)
    try:
        return pool.map_async(func, items).get(timeout=seconds)
    except multiprocessing.TimeoutError:
        return None
