# exercise: crunch
# label: right
# style: computes a chunk size so small that each CPU gets many chunks
import multiprocessing
import os


def _chunk(count, cpus):
    return max(1, count // (cpus * 16))


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else multiprocessing.cpu_count()
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, _chunk(len(items), cpus))
