# exercise: worker_count
# label: wrong
# mistake: returns early with jobs when it is below the CPUs, so the floor is never reached

import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    if jobs < cpus:
        return jobs
    return max(1, cpus)
