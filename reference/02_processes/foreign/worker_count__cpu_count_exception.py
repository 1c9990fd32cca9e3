# exercise: worker_count
# label: right
# style: NotImplementedError of old cpu_count caught

import multiprocessing


def worker_count(jobs: int) -> int:
    try:
        cpus = multiprocessing.cpu_count()
    except NotImplementedError:
        cpus = 1
    if jobs > cpus:
        jobs = cpus
    if jobs < 1:
        jobs = 1
    return jobs
