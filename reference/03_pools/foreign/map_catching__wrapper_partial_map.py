# exercise: map_catching
# label: right
# style: the try is in the worker: partial of a module function, pool.map
import multiprocessing
from functools import partial


def _catch(func, item):
    try:
        return func(item)
    except Exception as e:
        return e


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(partial(_catch, func), items)
