# exercise: map_catching
# expect: results-not-awaited
import multiprocessing
from functools import partial


def map_catching(func, items, processes=2):
    found = {}
    with multiprocessing.Pool(processes) as pool:
        for number, item in enumerate(items):
            put = partial(found.__setitem__, number)
            pool.apply_async(func, (item,), callback=put, error_callback=put)  # <- here
    return list(found.values())
