# exercise: worker_count
# label: right
# style: arithmetic with booleans instead of if

import multiprocessing


def worker_count(jobs):
    c = multiprocessing.cpu_count()
    return (jobs < 1) * 1 + (1 <= jobs <= c) * jobs + (jobs > c) * c
