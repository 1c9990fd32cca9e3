# exercise: worker_count
# label: right
# style: unusual, the median of three numbers
from multiprocessing import cpu_count


def worker_count(jobs):
    _, middle, _ = sorted((1, jobs, cpu_count()))
    return middle
