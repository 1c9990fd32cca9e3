# exercise: crunch
# label: wrong
# mistake: the chunk size is len(items) // n + 1, so with n items on n CPUs each process gets a chunk of two and half of the CPUs have nothing to do (two items on two CPUs run one after the other); breaks "As many items run at the same time as there are usable CPUs"

import os
from multiprocessing import Pool


def crunch(work, items):
    n = len(os.sched_getaffinity(0))
    size = len(items) // n + 1  # every CPU gets the same
    with Pool(n) as pool:
        return pool.map(work, items, chunksize=size)
