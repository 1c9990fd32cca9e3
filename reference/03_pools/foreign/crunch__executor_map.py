# exercise: crunch
# label: right
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def _usable_cpus():
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def crunch(work, items):
    with ProcessPoolExecutor(
        max_workers=_usable_cpus(), mp_context=multiprocessing.get_context()
    ) as executor:
        return list(executor.map(work, items, chunksize=1))
