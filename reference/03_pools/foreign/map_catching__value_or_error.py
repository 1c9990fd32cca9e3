# exercise: map_catching
# label: wrong
# mistake: picks with "value or error", so results like 0, "" or [] turn into None

from functools import partial
from multiprocessing import Pool


def _safe(func, item):
    value, error = None, None
    try:
        value = func(item)
    except Exception as e:
        error = e
    return value, error


def map_catching(func, items, processes=2):
    with Pool(processes) as pool:
        pairs = pool.map(partial(_safe, func), items)
    return [value or error for value, error in pairs]
