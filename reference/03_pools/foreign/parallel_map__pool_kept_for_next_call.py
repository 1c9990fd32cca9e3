# exercise: parallel_map
# label: wrong
# mistake: the pool is kept in a global for the next call, so its processes are still alive after every call.
import multiprocessing

# starting processes is expensive, so we start them only once
_pools = {}


def get_pool(processes):
    if processes not in _pools:
        _pools[processes] = multiprocessing.Pool(processes)
    return _pools[processes]


def parallel_map(func, items, processes=4):
    pool = get_pool(processes)
    return pool.map(func, items)
