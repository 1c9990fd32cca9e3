# exercise: map_catching
# label: right
# style: loves classes; a picklable callable around func catches in the worker, so that a plain map is enough

import multiprocessing


class Catching:
    """A function that never raises."""

    def __init__(self, func):
        self.func = func

    def __call__(self, item):
        try:
            return self.func(item)
        except BaseException as error:
            return error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(Catching(func), items, chunksize=1)
