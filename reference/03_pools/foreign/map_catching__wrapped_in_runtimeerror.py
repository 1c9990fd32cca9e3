# exercise: map_catching
# label: wrong
# mistake: a new RuntimeError(str(e)) in place of the exception itself
import multiprocessing
from functools import partial


def _catch(func, item):
    try:
        return func(item)
    except Exception as e:
        return RuntimeError(str(e))


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(partial(_catch, func), items)
