# exercise: map_catching
# label: right
import multiprocessing


class _Attempt:
    """A callable that returns what a function returns, or the exception it raises."""

    def __init__(self, func):
        self._func = func

    def __call__(self, item):
        try:
            return self._func(item)
        except BaseException as error:
            return error


def map_catching(func, items, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        return pool.map(_Attempt(func), items, chunksize=1)
    finally:
        pool.terminate()
        pool.join()
