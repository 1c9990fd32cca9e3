# exercise: worker_count
# label: wrong
# mistake: the CPUs are counted once when the file is imported

import multiprocessing

CPUS = multiprocessing.cpu_count()


def worker_count(jobs):
    return max(1, min(jobs, CPUS))
