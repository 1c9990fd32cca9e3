# exercise: map_catching
# label: wrong
# mistake: (True, value) and (False, error) pairs come back, not unpacked
import multiprocessing
from functools import partial


def _catch(func, item):
    try:
        return True, func(item)
    except Exception as e:
        return False, e


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(partial(_catch, func), items)
