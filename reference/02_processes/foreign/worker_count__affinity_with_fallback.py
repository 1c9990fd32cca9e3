# exercise: worker_count
# label: right
# style: try the affinity, fall back to the machine's CPUs

import os


def _usable():
    try:
        return len(os.sched_getaffinity(0))
    except (AttributeError, OSError):
        return os.cpu_count() or 1


def worker_count(jobs):
    if jobs < 1:
        return 1
    n = _usable()
    return jobs if jobs < n else n
