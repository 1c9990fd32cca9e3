# exercise: worker_count
# label: wrong
# mistake: one CPU is kept free: cap is CPUs - 1

import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count() - 1  # leave one for the system
    return max(1, min(jobs, cpus))
