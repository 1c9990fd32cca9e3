# exercise: worker_count
# label: right
# style: C-like loop that hires one worker after the other until either limit is reached

from os import cpu_count


def worker_count(jobs):
    cpus = cpu_count()
    if cpus is None:
        cpus = 1

    workers = 1
    while workers < jobs and workers < cpus:
        workers += 1
    return workers
