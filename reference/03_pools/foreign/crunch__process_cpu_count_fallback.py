# exercise: crunch
# label: right
# style: os.process_cpu_count where there is one, else the affinity, else the CPU count
import multiprocessing
import os


def usable_cpus():
    if hasattr(os, "process_cpu_count"):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def crunch(work, items):
    pool = multiprocessing.Pool(usable_cpus())
    try:
        return pool.map(work, items)
    finally:
        pool.terminate()
        pool.join()
