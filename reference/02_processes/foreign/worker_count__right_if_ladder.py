# exercise: worker_count
# label: right
# style: beginner, three plain cases with if, cpu_count imported by name and called in each call
from multiprocessing import cpu_count


def worker_count(jobs):
    if jobs < 1:
        return 1
    cpus = cpu_count()
    if jobs > cpus:
        return cpus
    return jobs
