# exercise: worker_count
# label: wrong
# mistake: only jobs == 0 is treated, negative numbers go through

import os


def worker_count(jobs):
    if jobs == 0:
        return 1
    return min(jobs, os.cpu_count() or 1)
