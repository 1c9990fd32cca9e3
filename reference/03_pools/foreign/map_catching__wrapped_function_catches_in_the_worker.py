# exercise: map_catching
# label: right
# style: functional: a wrapper at the top of the module catches in the worker and returns the exception, then a plain map
from functools import partial
from multiprocessing import Pool


def _caught(func, item):
    try:
        return func(item)
    except BaseException as error:
        return error


def map_catching(func, items, processes=2):
    with Pool(processes) as pool:
        return pool.map(partial(_caught, func), items)
