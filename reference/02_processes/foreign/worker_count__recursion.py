# exercise: worker_count
# label: right
# style: recursion: one job less until it fits

import multiprocessing


def worker_count(jobs):
    if jobs < 1:
        return worker_count(1)
    cpus = multiprocessing.cpu_count()
    if jobs > cpus:
        return worker_count(cpus)
    return jobs
