# exercise: crunch
# label: right
# style: concurrent.futures, os.process_cpu_count where there is one, never more than the machine has
import os
from concurrent.futures import ProcessPoolExecutor


def usable_cpus():
    if hasattr(os, "process_cpu_count"):  # Python 3.13
        usable = os.process_cpu_count() or 1
    else:
        usable = len(os.sched_getaffinity(0))
    return max(1, min(usable, os.cpu_count() or usable))


def crunch(work, items):
    with ProcessPoolExecutor(max_workers=usable_cpus()) as executor:
        futures = [executor.submit(work, item) for item in items]
        return [future.result() for future in futures]
