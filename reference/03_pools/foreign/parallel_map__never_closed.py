# exercise: parallel_map
# label: wrong
# mistake: the pool is neither closed nor terminated, its processes stay behind
import multiprocessing

_pools = []


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)
    _pools.append(pool)
    return pool.map(func, items)
