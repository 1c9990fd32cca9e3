# exercise: map_catching
# label: right
# style: the try stands in a module-level wrapper that runs in the process; functools.partial and Pool.map

from functools import partial
from multiprocessing import Pool


def _attempt(func, item):
    try:
        return func(item)
    except BaseException as error:
        return error


def map_catching(func, items, processes=2):
    with Pool(processes) as pool:
        return pool.map(partial(_attempt, func), items)
