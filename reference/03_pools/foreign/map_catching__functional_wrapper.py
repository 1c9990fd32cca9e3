# exercise: map_catching
# label: right
# style: functional: a total function made with partial, mapped over the items
from functools import partial
from multiprocessing import Pool


def attempt(func, item):
    """Turn raising into returning (this runs in the worker)."""
    try:
        return func(item)
    except BaseException as error:  # sys.exit() in func, too
        return error


def map_catching(func, items, processes=2):
    with Pool(processes) as pool:
        return pool.map(partial(attempt, func), items, chunksize=1)
