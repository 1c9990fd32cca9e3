# exercise: crunch
# label: wrong
# mistake: threads instead of processes for CPU-bound work
import os
from concurrent.futures import ThreadPoolExecutor


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    with ThreadPoolExecutor(max_workers=cpus) as executor:
        futures = [executor.submit(work, item) for item in items]
        return [future.result() for future in futures]
