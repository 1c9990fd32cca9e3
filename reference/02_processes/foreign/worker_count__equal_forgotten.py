# exercise: worker_count
# label: wrong
# mistake: the case jobs == CPUs has no branch, so None is returned there

import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    if jobs < 1:
        return 1
    if jobs < cpus:
        return jobs
    elif jobs > cpus:
        return cpus
