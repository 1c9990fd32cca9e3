# exercise: crunch
# label: wrong
# mistake: striped parts are simply put one behind the other
import multiprocessing
import os


def _part(job):
    work, part = job
    return [work(item) for item in part]


def crunch(work, items):
    n = len(os.sched_getaffinity(0))
    with multiprocessing.Pool(n) as pool:
        parts = pool.map(_part, [(work, items[k::n]) for k in range(n)], 1)
    return [value for part in parts for value in part]
