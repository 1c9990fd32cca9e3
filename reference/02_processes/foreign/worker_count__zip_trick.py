# exercise: worker_count
# label: right
# style: length of a zip of two ranges

import os


def worker_count(jobs):
    return len(list(zip(range(jobs), os.sched_getaffinity(0)))) or 1
