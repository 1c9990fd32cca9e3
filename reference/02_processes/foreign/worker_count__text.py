# exercise: worker_count
# label: wrong
# mistake: returns a string

import multiprocessing


def worker_count(jobs):
    return str(max(1, min(jobs, multiprocessing.cpu_count())))
