# exercise: worker_count
# label: wrong
# mistake: abs(jobs): -3 jobs count as three

import multiprocessing


def worker_count(jobs):
    return max(1, min(abs(jobs), multiprocessing.cpu_count()))
