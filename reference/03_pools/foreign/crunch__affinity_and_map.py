# exercise: crunch
# label: right
# style: beginner, count the CPUs of the affinity mask, one pool.map with chunks of one item
import multiprocessing
import os


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=1)
