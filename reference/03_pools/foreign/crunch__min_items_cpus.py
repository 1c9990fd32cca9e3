# exercise: crunch
# label: right
# style: no more processes than items, early return for none
import os
from multiprocessing import Pool


def crunch(work, items):
    if not len(items):
        return []
    cpus = len(os.sched_getaffinity(0))
    with Pool(min(cpus, len(items))) as pool:
        return pool.map(work, items, 1)
