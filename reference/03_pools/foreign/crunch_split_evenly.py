# exercise: crunch
# label: wrong
# mistake: the chunks are too big (length // CPUs + 1), so some CPUs get no item
import multiprocessing
import os


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    chunksize = len(items) // cpus + 1
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=chunksize)
