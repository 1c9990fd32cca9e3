# exercise: worker_count
# label: wrong
# mistake: the CPU count is a default argument, evaluated at the def

import os


def worker_count(jobs, cpus=os.cpu_count() or 1):
    return max(1, min(jobs, cpus))
