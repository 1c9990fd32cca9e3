# exercise: map_catching
# label: right
# style: imap_unordered over numbered items, maxtasksperchild=1 (a fresh process for each item), sorted by number
import functools
import multiprocessing
import operator


def _numbered_outcome(func, pair):
    number, item = pair
    try:
        outcome = func(item)
    except BaseException as error:
        outcome = error
    return number, outcome


def map_catching(func, items, processes=2):
    task = functools.partial(_numbered_outcome, func)
    with multiprocessing.Pool(processes, maxtasksperchild=1) as pool:
        pairs = list(pool.imap_unordered(task, enumerate(items), chunksize=1))
    pairs.sort(key=operator.itemgetter(0))
    return [outcome for _, outcome in pairs]
