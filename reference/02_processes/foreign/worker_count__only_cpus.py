# exercise: worker_count
# label: wrong
# mistake: the jobs are not looked at, the number of CPUs is returned

import multiprocessing


def worker_count(jobs):
    return multiprocessing.cpu_count()
