# exercise: map_catching
# style: caught_in_the_worker
import functools
import multiprocessing


def _attempt(func, item):
    try:
        return func(item)
    except Exception as error:
        return error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(functools.partial(_attempt, func), items)
