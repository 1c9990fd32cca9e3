# exercise: crunch
# label: wrong
# mistake: "As many items are at work at once as there are usable CPUs": one CPU is left free "for the system", so one item fewer is at work
import multiprocessing
import os


def crunch(work, items):
    # best practice: leave one core free so that the computer stays responsive
    cores = max(1, (os.cpu_count() or 1) - 1)
    with multiprocessing.Pool(cores) as pool:
        return pool.map(work, items, chunksize=1)
