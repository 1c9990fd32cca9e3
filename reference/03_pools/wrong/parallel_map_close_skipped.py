# exercise: parallel_map
# expect: pool-left
import multiprocessing


def parallel_map(func, items, processes=4):
    global _pool
    _pool = multiprocessing.Pool(processes)
    results = _pool.map(func, items)  # <- here
    _pool.close()
    _pool.join()
    return results
