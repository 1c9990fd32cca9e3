# exercise: crunch
# label: wrong
# mistake: leaves one of the usable CPUs unused (number of usable CPUs - 1)

import os
from multiprocessing import Pool


def crunch(work, items):
    usable = len(os.sched_getaffinity(0))
    # keep one core free for the main program, otherwise the machine freezes
    with Pool(max(1, usable - 1)) as pool:
        return pool.map(work, items, chunksize=1)
