# exercise: worker_count
# label: right
import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()

    workers = jobs
    # the upper limit
    if workers > cpus:
        workers = cpus
    # the lower limit
    if workers < 1:
        workers = 1
    return workers
