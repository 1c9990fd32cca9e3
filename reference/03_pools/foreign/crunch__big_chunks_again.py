# exercise: crunch
# label: wrong
# mistake: chunks of 32 items put all of a short list into one chunk, so one process does everything

import os
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    with ProcessPoolExecutor(max_workers=cpus) as executor:
        # a chunksize reduces the overhead of sending the items
        return list(executor.map(work, items, chunksize=32))
