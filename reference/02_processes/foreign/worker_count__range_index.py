# exercise: worker_count
# label: right
# style: index into a range, slice of a range

import multiprocessing


def worker_count(jobs):
    possible = range(1, multiprocessing.cpu_count() + 1)
    wanted = max(jobs, 1)
    return possible[:wanted][-1]
