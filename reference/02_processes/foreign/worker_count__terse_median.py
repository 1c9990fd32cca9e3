# exercise: worker_count
# label: right
# style: terse: the middle one of 1, jobs and CPUs
from multiprocessing import cpu_count


def worker_count(jobs: int) -> int:
    return sorted((1, jobs, cpu_count()))[1]
