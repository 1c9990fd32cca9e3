# exercise: worker_count
# label: right

import multiprocessing


def worker_count(jobs):
    # range(jobs) is empty for 0 and for negative numbers, and a slice cuts it short
    return len(range(jobs)[: multiprocessing.cpu_count()]) or 1
