# exercise: crunch
# label: right
import multiprocessing
import os


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    pool = multiprocessing.Pool(cpus)
    try:
        return list(pool.imap(work, items, 1))
    finally:
        pool.terminate()
        pool.join()
