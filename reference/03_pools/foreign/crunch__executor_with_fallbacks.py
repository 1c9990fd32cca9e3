# exercise: crunch
# label: right
# style: defensive: process_cpu_count, then the affinity, then cpu_count; ProcessPoolExecutor.map

import os
from concurrent.futures import ProcessPoolExecutor


def _usable_cpus() -> int:
    ask = getattr(os, "process_cpu_count", None)  # new in Python 3.13
    if ask is not None:
        return ask() or 1
    try:
        return len(os.sched_getaffinity(0)) or 1
    except AttributeError:  # not on Linux
        return os.cpu_count() or 1


def crunch(work, items):
    with ProcessPoolExecutor(max_workers=_usable_cpus()) as executor:
        return list(executor.map(work, items, chunksize=1))
