# exercise: crunch
# label: wrong
# mistake: min(cpus, len(items)) is 0 for no items: ValueError
import multiprocessing
import os


def crunch(work, items):
    with multiprocessing.Pool(min(len(os.sched_getaffinity(0)), len(items))) as pool:
        return pool.map(work, items, 1)
