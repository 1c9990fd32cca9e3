# exercise: crunch
# label: wrong
# mistake: one CPU is spared for the caller and the system, so one item fewer is at work at once than there are usable CPUs (if there are two or more)
import multiprocessing
import os


def crunch(work, items):
    # leave one CPU for the main process, so that the machine stays responsive
    workers = max(1, len(os.sched_getaffinity(0)) - 1)
    with multiprocessing.Pool(workers) as pool:
        return pool.map(work, items, chunksize=1)
