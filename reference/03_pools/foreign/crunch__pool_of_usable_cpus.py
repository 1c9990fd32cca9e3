# exercise: crunch
# label: right

import os
from multiprocessing import Pool


def attempt(work, item):
    try:
        return True, work(item)
    except BaseException as e:
        return False, e


def crunch(work, items):
    n = os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        n = min(n, len(os.sched_getaffinity(0)))
    with Pool(n) as pool:
        answers = pool.starmap(attempt, [(work, item) for item in items], chunksize=1)
    res = []
    for ok, x in answers:
        if not ok:
            raise x
        res.append(x)
    return res
