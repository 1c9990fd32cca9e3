# exercise: worker_count
# label: wrong
# mistake: one CPU is kept free for the main program, so for as many jobs as CPUs, or more, the answer is one too small (three workers for four jobs on four CPUs); breaks "One worker for each job, but never more than there are CPUs"

import multiprocessing


def worker_count(jobs):
    n = multiprocessing.cpu_count() - 1  # one for the main program
    res = min(jobs, n)
    if res < 1:
        res = 1
    return res
