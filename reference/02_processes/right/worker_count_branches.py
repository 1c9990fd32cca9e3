# exercise: worker_count
# style: branches
from os import cpu_count


def worker_count(jobs):
    cpus = cpu_count()
    if cpus is None or jobs < 1:
        return 1
    if jobs > cpus:
        return cpus
    return jobs
