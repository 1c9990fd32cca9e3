# exercise: parallel_map
# label: wrong
# mistake: each process gets every n-th item, and zip() puts the columns together but stops at the shortest one: where the number of items is no multiple of the processes (5 items, 4 processes), the last results are missing (breaks ":return: the results, in the order of the items")
import multiprocessing
from functools import partial
from itertools import chain


def _each(func, items):
    return [*map(func, items)]


def parallel_map(func, items, processes=4):
    lanes = min(processes, len(items)) or 1
    with multiprocessing.Pool(lanes) as pool:
        parts = [items[lane::lanes] for lane in range(lanes)]
        columns = pool.map(partial(_each, func), parts, chunksize=1)
    return [*chain.from_iterable(zip(*columns))]
