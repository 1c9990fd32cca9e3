# exercise: worker_count
# label: right
# style: terse; the middle one of the three numbers 1, jobs and CPUs, with cpu_count imported by name
from multiprocessing import cpu_count


def worker_count(jobs):
    return sorted((1, jobs, cpu_count()))[1]
