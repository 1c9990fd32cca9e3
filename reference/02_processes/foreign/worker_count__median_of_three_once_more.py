# exercise: worker_count
# label: right
# style: a terse functional programmer: clamping is the middle one of three sorted numbers
from multiprocessing import cpu_count


def worker_count(jobs: int) -> int:
    return sorted((1, jobs, cpu_count()))[1]
