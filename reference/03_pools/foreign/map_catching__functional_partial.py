# exercise: map_catching
# label: right
# style: a functional programmer, the try is in a wrapper that travels to the process with functools.partial
from functools import partial
from multiprocessing import Pool


def attempt(func, item):
    """A total function: the value, or the exception as a value."""
    try:
        return func(item)
    except Exception as error:
        return error


def map_catching(func, items, processes=2):
    with Pool(processes) as pool:
        return pool.map(partial(attempt, func), items, chunksize=1)
