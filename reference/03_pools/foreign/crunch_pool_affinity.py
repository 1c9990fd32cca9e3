# exercise: crunch
# label: right
# style: plain: count the usable CPUs, then pool.map with chunks of one item
import multiprocessing
import os


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=1)
