# exercise: worker_count
# label: right
# style: the CPUs that this program may use

import os


def worker_count(jobs: int) -> int:
    return min(max(jobs, 1), len(os.sched_getaffinity(0)))
