# exercise: worker_count
# label: wrong
# mistake: no lower limit, so 0 jobs give 0 workers and -3 jobs give -3

import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    if jobs > cpus:
        return cpus
    return jobs
