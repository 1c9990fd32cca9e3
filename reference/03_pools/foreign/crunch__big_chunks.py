# exercise: crunch
# label: wrong
# mistake: chunksize=100 "for less overhead": few items are one chunk
import os
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    with ProcessPoolExecutor(len(os.sched_getaffinity(0))) as executor:
        return list(executor.map(work, items, chunksize=100))
