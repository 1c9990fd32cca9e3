# exercise: worker_count
# label: right
import multiprocessing
import os


def worker_count(jobs):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = multiprocessing.cpu_count()
    if jobs < 1:
        return 1
    return cpus if jobs > cpus else jobs
