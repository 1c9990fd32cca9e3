# exercise: crunch
# label: right
# style: threads in a Python without the global lock, else processes
import multiprocessing
import multiprocessing.pool
import os
import sys


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    with_gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    pool_class = multiprocessing.Pool if with_gil else multiprocessing.pool.ThreadPool
    with pool_class(cpus) as pool:
        return pool.map(work, items, 1)
