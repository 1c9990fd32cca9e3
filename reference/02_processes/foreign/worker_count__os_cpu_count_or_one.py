# exercise: worker_count
# label: right
# style: os.cpu_count with a fallback for None

import os


def worker_count(jobs: int) -> int:
    cpus = os.cpu_count() or 1
    return max(1, min(jobs, cpus))
