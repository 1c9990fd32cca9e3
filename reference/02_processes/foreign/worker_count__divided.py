# exercise: worker_count
# label: wrong
# mistake: jobs per CPU (jobs // CPUs) is returned instead of workers

import multiprocessing


def worker_count(jobs):
    return max(1, jobs // multiprocessing.cpu_count())
