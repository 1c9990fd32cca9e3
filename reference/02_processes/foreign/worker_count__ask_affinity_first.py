# exercise: worker_count
# label: right
import multiprocessing
import os


def worker_count(jobs):
    try:
        cpus = len(os.sched_getaffinity(0))  # Linux: those that I may use
    except (AttributeError, OSError):
        cpus = multiprocessing.cpu_count()  # elsewhere: all of them

    if jobs < 1:
        return 1
    if jobs < cpus:
        return jobs
    return max(cpus, 1)
