# exercise: crunch
# label: right
# style: len(os.sched_getaffinity(0)) processes, map with chunksize 1
import multiprocessing
import os


def crunch(work, items):
    with multiprocessing.Pool(len(os.sched_getaffinity(0))) as pool:
        return pool.map(work, items, chunksize=1)
