# exercise: worker_count
# label: right

import multiprocessing


def worker_count(jobs):
    n = multiprocessing.cpu_count()
    if jobs < 1:
        return 1
    if jobs > n:
        return n
    return jobs
