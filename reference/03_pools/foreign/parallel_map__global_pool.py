# exercise: parallel_map
# label: wrong
# mistake: one pool for all calls is kept in a global and never ended
import multiprocessing

_pool = None


def parallel_map(func, items, processes=4):
    global _pool
    if _pool is None:
        _pool = multiprocessing.Pool(processes)
    return _pool.map(func, items)
