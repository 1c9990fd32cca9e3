# exercise: map_catching
# label: right
# style: callback and error_callback both set the slot
import multiprocessing
from functools import partial


def map_catching(func, items, processes=2):
    slots = [None] * len(items)
    pool = multiprocessing.Pool(processes)
    for i, item in enumerate(items):
        put = partial(slots.__setitem__, i)
        pool.apply_async(func, (item,), callback=put, error_callback=put)
    pool.close()
    pool.join()
    return slots
