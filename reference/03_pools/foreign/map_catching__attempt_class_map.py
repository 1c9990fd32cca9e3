# exercise: map_catching
# label: right
# style: loves classes: a callable object that catches in the process and returns the error, then a plain pool.map
import multiprocessing


class _Attempt:
    def __init__(self, func):
        self.func = func

    def __call__(self, item):
        try:
            return self.func(item)
        except BaseException as error:
            return error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(_Attempt(func), items, chunksize=1)
