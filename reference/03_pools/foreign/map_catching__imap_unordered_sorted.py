# exercise: map_catching
# label: right
import multiprocessing
from functools import partial
from operator import itemgetter


def _attempt(func, job):
    index, item = job
    try:
        return index, func(item)
    except BaseException as error:
        return index, error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        rows = list(pool.imap_unordered(partial(_attempt, func), enumerate(items)))
    return [entry for _, entry in sorted(rows, key=itemgetter(0))]
