# exercise: parallel_map
# label: wrong
# mistake: "No process of the pool is alive when the call is over": the pool is kept in a cache for the next call, until the program ends
import atexit
import functools
import multiprocessing


@functools.lru_cache(maxsize=None)
def _pool(processes):
    pool = multiprocessing.Pool(processes)
    atexit.register(pool.terminate)
    return pool


def parallel_map(func, items, processes=4):
    return _pool(processes).map(func, items)
