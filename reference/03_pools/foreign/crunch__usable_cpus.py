# exercise: crunch
# label: right
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    machine = multiprocessing.cpu_count()
    affinity = getattr(os, "sched_getaffinity", lambda _: range(machine))
    with ProcessPoolExecutor(min(machine, len(affinity(0)))) as pool:
        return [*pool.map(work, items, chunksize=1)]
