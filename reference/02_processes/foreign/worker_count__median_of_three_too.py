# exercise: worker_count
# label: right
# style: terse; the middle one of three sorted numbers is the clamped value
from multiprocessing import cpu_count


def worker_count(jobs: int) -> int:
    return sorted((1, jobs, cpu_count()))[1]
