# exercise: worker_count
# label: right
# style: minimal one-liner, min inside max
from multiprocessing import cpu_count


def worker_count(jobs: int) -> int:
    return max(1, min(jobs, cpu_count()))
