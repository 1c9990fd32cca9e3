# exercise: crunch
# label: wrong
# mistake: items are dealt out in stripes, and the parts are joined one after the other, so the order is wrong
import multiprocessing
import os
from functools import partial
from itertools import chain


def _work_part(work, part):
    return [work(item) for item in part]


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    parts = [items[start::cpus] for start in range(cpus)]
    with multiprocessing.Pool(cpus) as pool:
        done = pool.map(partial(_work_part, work), parts, chunksize=1)
    return list(chain.from_iterable(done))
