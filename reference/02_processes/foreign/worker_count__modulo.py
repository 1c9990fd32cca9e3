# exercise: worker_count
# label: wrong
# mistake: jobs % CPUs instead of the smaller of both

import multiprocessing


def worker_count(jobs):
    return max(1, jobs % multiprocessing.cpu_count())
