# exercise: map_catching
# label: right
# style: functional, a guarded function that returns what it catches, and pool.map
import multiprocessing
from functools import partial


def _guarded(func, item):
    try:
        return func(item)
    except Exception as error:
        return error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(partial(_guarded, func), items, chunksize=1)
