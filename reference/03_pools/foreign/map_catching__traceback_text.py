# exercise: map_catching
# label: wrong
# mistake: the worker sends traceback.format_exc() back
import multiprocessing
import traceback
from functools import partial


def _catch(func, item):
    try:
        return func(item)
    except Exception:
        return traceback.format_exc()


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(partial(_catch, func), items)
