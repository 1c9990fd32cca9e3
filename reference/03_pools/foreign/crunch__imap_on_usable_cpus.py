# exercise: crunch
# label: right
import multiprocessing
import os


def _usable_cpus():
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def crunch(work, items):
    with multiprocessing.Pool(_usable_cpus()) as pool:
        return list(pool.imap(work, items, chunksize=1))
