# exercise: worker_count
# label: right
import multiprocessing
import os


def worker_count(jobs):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = multiprocessing.cpu_count()
    return sorted((1, jobs, cpus))[1]  # the middle one of the three
