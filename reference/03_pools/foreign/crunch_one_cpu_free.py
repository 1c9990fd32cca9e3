# exercise: crunch
# label: wrong
# mistake: leaves one CPU free for the rest of the system, so fewer items run at once than CPUs are usable
import multiprocessing
import os


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    n_jobs = max(1, cpus - 1)
    with multiprocessing.Pool(n_jobs) as pool:
        return pool.map(work, items, chunksize=1)
