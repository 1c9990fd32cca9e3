# exercise: worker_count
# label: wrong
# mistake: rounds the workers down to a power of two

import multiprocessing


def worker_count(jobs):
    n = max(1, min(jobs, multiprocessing.cpu_count()))
    return 1 << (n.bit_length() - 1)
