# exercise: crunch
# label: wrong
# mistake: keeps one CPU for the parent, which only waits: one item fewer runs at the same time than there are CPUs (with two CPUs: never two); breaks "As many items run at the same time as there are usable CPUs"
import multiprocessing
import os


def crunch(work, items):
    workers = max(1, len(os.sched_getaffinity(0)) - 1)
    with multiprocessing.Pool(workers) as pool:
        return pool.map(work, items, chunksize=1)
