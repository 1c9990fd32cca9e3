# exercise: map_catching
# label: right
# style: forkserver context, starmap of a catching function
import multiprocessing
from itertools import repeat


def _attempt(func, item):
    try:
        return func(item)
    except Exception as e:
        return e


def map_catching(func, items, processes=2):
    ctx = multiprocessing.get_context("forkserver")
    with ctx.Pool(processes) as pool:
        return pool.starmap(_attempt, zip(repeat(func), items), 1)
