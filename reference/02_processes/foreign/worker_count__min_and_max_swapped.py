# exercise: worker_count
# label: wrong
# mistake: min and max exchanged: min(1, max(...)) never gives more than 1

import multiprocessing


def worker_count(jobs):
    return min(1, max(jobs, multiprocessing.cpu_count()))
