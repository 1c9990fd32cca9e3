# exercise: worker_count
# expect: no-worker-at-all
from os import cpu_count


def worker_count(jobs):
    return min(jobs, cpu_count())  # <- here
