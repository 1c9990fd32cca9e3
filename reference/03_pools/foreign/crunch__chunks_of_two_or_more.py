# exercise: crunch
# label: wrong
# misjudged: passed
# mistake: the chunk size is never less than 2, so of as many items as CPUs half of the processes get two each and the other half get none; it breaks "As many items run at the same time as there are usable CPUs".

import multiprocessing
import os


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    chunk = max(2, len(items) // cpus)  # fewer, larger messages: less overhead
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=chunk)
