# exercise: worker_count
# label: right
# style: os.process_cpu_count where it exists (3.13), else the affinity

import os


def worker_count(jobs: int) -> int:
    count = getattr(os, "process_cpu_count", None)
    cpus = count() if count is not None else len(os.sched_getaffinity(0))
    return max(1, min(jobs, cpus or 1))
