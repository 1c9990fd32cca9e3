# exercise: crunch
# label: wrong
# mistake: leaves one CPU free for the system, so one item fewer is at work at once than there are usable CPUs.
import multiprocessing
import os


def crunch(work, items):
    # keep one core free so that the computer stays usable
    cpus = max(1, (os.cpu_count() or 1) - 1)
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items)
