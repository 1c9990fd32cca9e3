# exercise: worker_count
# label: wrong
# mistake: no lower bound: 0 jobs give 0 and -3 give -3

import multiprocessing


def worker_count(jobs):
    return min(jobs, multiprocessing.cpu_count())
