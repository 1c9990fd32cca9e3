# exercise: map_catching
# label: right
# style: callback and error_callback are the same setter of a row in a table, close and join wait for all
import multiprocessing
from functools import partial


def map_catching(func, items, processes=2):
    table = [None] * len(items)
    with multiprocessing.Pool(processes) as pool:
        for row, item in enumerate(items):
            fill = partial(table.__setitem__, row)
            pool.apply_async(func, (item,), callback=fill, error_callback=fill)
        pool.close()
        pool.join()
    return table
