# exercise: worker_count
# style: newer_function_where_it_exists
import multiprocessing
import os


def worker_count(jobs):
    counter = getattr(os, "process_cpu_count", multiprocessing.cpu_count)
    workers = 0
    while workers < counter() and workers < jobs:
        workers += 1
    return workers or 1
