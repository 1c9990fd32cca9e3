# exercise: worker_count
# label: wrong
# mistake: the floor is 2 instead of 1, so one job gets two workers

import multiprocessing


def worker_count(jobs):
    return max(2, min(jobs, multiprocessing.cpu_count()))
