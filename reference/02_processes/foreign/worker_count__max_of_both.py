# exercise: worker_count
# label: wrong
# mistake: max of jobs and CPUs where min is needed

import multiprocessing


def worker_count(jobs):
    return max(1, max(jobs, multiprocessing.cpu_count()))
