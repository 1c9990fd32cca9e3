# exercise: crunch
# label: wrong
# mistake: n // cpus + 1 is not the quotient rounded up; with as many items as CPUs each chunk has two items, and half of the CPUs idle: "As many items run at the same time as there are usable CPUs"

import multiprocessing
import os


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    # an equal share for each process, rounded up, to save messages
    share = len(items) // cpus + 1
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=share)
