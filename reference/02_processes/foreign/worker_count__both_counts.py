# exercise: worker_count
# label: right
# style: the smaller of the machine's CPUs and the affinity

import os


def worker_count(jobs: int) -> int:
    limits = [jobs, os.cpu_count() or 1]
    if hasattr(os, "sched_getaffinity"):
        limits.append(len(os.sched_getaffinity(0)))
    return max(1, min(limits))
