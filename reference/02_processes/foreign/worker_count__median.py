# exercise: worker_count
# label: right

import os


def worker_count(jobs):
    """The number in the middle of one, the jobs, and the CPUs."""
    try:
        cpus = len(os.sched_getaffinity(0))
    except AttributeError:  # not on this system
        cpus = os.cpu_count() or 1
    return sorted((1, jobs, cpus))[1]
