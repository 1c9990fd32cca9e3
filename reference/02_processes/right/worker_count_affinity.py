# exercise: worker_count
# style: usable_cpus
import os


def worker_count(jobs):
    try:
        cpus = len(os.sched_getaffinity(0))
    except AttributeError:
        cpus = os.cpu_count() or 1
    return min(cpus, max(jobs, 1))
