# exercise: map_catching
# label: wrong
# mistake: the pool is never ended
import multiprocessing

_all_pools = []


def map_catching(func, items, processes=2):
    pool = multiprocessing.Pool(processes)
    _all_pools.append(pool)
    results = []
    for answer in [pool.apply_async(func, (item,)) for item in items]:
        try:
            results.append(answer.get())
        except Exception as e:
            results.append(e)
    return results
