# exercise: crunch
# label: wrong
# mistake: a ThreadPool: the items are computed in threads of one process, which take turns on one CPU, and not in processes
import os
from multiprocessing.pool import ThreadPool


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    with ThreadPool(cpus) as pool:
        return pool.map(work, items, chunksize=1)
