# exercise: crunch
# label: right
# style: functional and unusual: imap_unordered over numbered items, put in order at the end
import multiprocessing
import os
from functools import partial
from operator import itemgetter


def _numbered(work, pair):
    index, item = pair
    try:
        return index, work(item), None
    except Exception as error:
        return index, None, error


def _cpus():
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def crunch(work, items):
    with multiprocessing.Pool(_cpus()) as pool:
        outcomes = list(pool.imap_unordered(partial(_numbered, work), enumerate(items)))
    outcomes.sort(key=itemgetter(0))
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [value for _, value, _ in outcomes]
