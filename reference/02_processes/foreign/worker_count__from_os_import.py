# exercise: worker_count
# label: right
# style: from os import cpu_count as n

from os import cpu_count as n


def worker_count(jobs):
    return sorted([1, jobs, n() or 1])[1]
