# exercise: map_catching
# label: right
# style: callback and error_callback write into numbered slots; close and join wait for all of them

import multiprocessing
from functools import partial


def map_catching(func, items, processes=2):
    slots = [None] * len(items)
    with multiprocessing.Pool(processes) as pool:
        for number, item in enumerate(items):
            put = partial(slots.__setitem__, number)
            pool.apply_async(func, (item,), callback=put, error_callback=put)
        pool.close()
        pool.join()
    return slots
