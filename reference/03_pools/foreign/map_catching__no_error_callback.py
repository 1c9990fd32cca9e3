# exercise: map_catching
# label: wrong
# mistake: only a success callback: None stays in the slots of failed items
import multiprocessing
from functools import partial


def map_catching(func, items, processes=2):
    slots = [None] * len(items)
    with multiprocessing.Pool(processes) as pool:
        for i, item in enumerate(items):
            pool.apply_async(func, (item,), callback=partial(slots.__setitem__, i))
        pool.close()
        pool.join()
    return slots
