# exercise: worker_count
# label: right
# style: plain beginner, step by step with if, like C
import multiprocessing


def worker_count(jobs):
    workers = jobs
    cpus = multiprocessing.cpu_count()
    if workers > cpus:
        workers = cpus
    if workers < 1:
        workers = 1
    return workers
