# exercise: crunch
# label: right
# style: plain beginner style, count the usable CPUs and map with small chunks
import multiprocessing
import os


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    total = os.cpu_count()
    if total is not None and total < cpus:
        cpus = total
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=1)
