# exercise: worker_count
# label: right
# style: shortest form, name imported from multiprocessing

from multiprocessing import cpu_count


def worker_count(jobs):
    return max(1, min(jobs, cpu_count()))
