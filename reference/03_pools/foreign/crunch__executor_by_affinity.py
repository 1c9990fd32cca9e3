# exercise: crunch
# label: right

import os
from concurrent.futures import ProcessPoolExecutor


def _usable_cpus():
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on this system
        return os.cpu_count() or 1


def crunch(work, items):
    with ProcessPoolExecutor(max_workers=_usable_cpus()) as pool:
        futures = [pool.submit(work, item) for item in items]
        return [future.result() for future in futures]
