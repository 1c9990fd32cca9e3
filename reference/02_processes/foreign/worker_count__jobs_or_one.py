# exercise: worker_count
# label: wrong
# mistake: `jobs or 1` replaces 0 but not negative numbers

import multiprocessing


def worker_count(jobs):
    return min(jobs or 1, multiprocessing.cpu_count())
