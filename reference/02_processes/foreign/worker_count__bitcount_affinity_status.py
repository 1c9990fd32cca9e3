# exercise: worker_count
# label: right
# style: the allowed CPUs by the set of sched_getaffinity of the own pid

import os


def worker_count(jobs: int) -> int:
    cpus_allowed = os.sched_getaffinity(os.getpid())
    n = 0
    for _cpu in cpus_allowed:
        n += 1
        if n == jobs:
            break
    return n if jobs >= 1 else 1
