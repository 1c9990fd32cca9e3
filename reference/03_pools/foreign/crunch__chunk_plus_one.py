# exercise: crunch
# label: wrong
# mistake: chunksize = len // cpus + 1: with as many items as CPUs, only half of the CPUs work
import multiprocessing
import os


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, len(items) // cpus + 1)
