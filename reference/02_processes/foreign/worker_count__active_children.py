# exercise: worker_count
# label: wrong
# mistake: counts running child processes instead of CPUs

import multiprocessing


def worker_count(jobs):
    return max(1, min(jobs, len(multiprocessing.active_children())))
