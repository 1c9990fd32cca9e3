# exercise: map_catching
# label: wrong
# mistake: picks the entry with "value or error", so a result that counts as false (0, "", [], False) becomes None.
import multiprocessing
from functools import partial


def try_it(func, item):
    """Return a pair (value, error), as in Go."""
    try:
        return func(item), None
    except Exception as error:
        return None, error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        pairs = pool.map(partial(try_it, func), items, chunksize=1)
    return [value or error for value, error in pairs]
