# exercise: crunch
# label: right
# style: terse; the CPUs of the affinity mask, pool.map with chunks of one

import multiprocessing
import os


def crunch(work, items):
    with multiprocessing.Pool(len(os.sched_getaffinity(0))) as pool:
        return pool.map(work, items, chunksize=1)
