# exercise: parallel_map
# expect: pool-left
import multiprocessing

_pools = []


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)  # <- here
    _pools.append(pool)
    return pool.map(func, items)
