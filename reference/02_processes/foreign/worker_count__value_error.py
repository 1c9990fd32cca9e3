# exercise: worker_count
# label: wrong
# mistake: raises ValueError for fewer than one job

import multiprocessing


def worker_count(jobs):
    if jobs < 1:
        raise ValueError("jobs must be positive")
    return min(jobs, multiprocessing.cpu_count())
