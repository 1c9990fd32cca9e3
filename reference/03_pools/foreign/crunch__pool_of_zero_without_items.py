# exercise: crunch
# label: wrong
# mistake: "the arguments; there may be none": min(CPUs, items) is 0 without items, and Pool(0) raises ValueError
import multiprocessing
import os


def crunch(work, items):
    cpus = os.cpu_count() or 1
    with multiprocessing.Pool(min(cpus, len(items))) as pool:
        return pool.map(work, items)
