# exercise: map_catching
# expect: exception-as-text
import functools
import multiprocessing


def _try(func, item):
    try:
        return func(item)
    except Exception as error:
        return str(error)  # <- here


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(functools.partial(_try, func), items)
