# exercise: crunch
# label: wrong
# mistake: the pool is kept in a global for the next call, so its processes are alive when the call is over
import atexit
import multiprocessing

_pool = None


def get_pool():
    """Starting processes is expensive, so do it only once."""
    global _pool
    if _pool is None:
        _pool = multiprocessing.Pool()
        atexit.register(_pool.terminate)
    return _pool


def crunch(work, items):
    return get_pool().map(work, items)
