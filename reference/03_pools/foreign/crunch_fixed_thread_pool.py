# exercise: crunch
# label: wrong
# mistake: newFixedThreadPool: threads of one process share the lock of the interpreter
import os
from concurrent.futures import ThreadPoolExecutor


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    with ThreadPoolExecutor(max_workers=cpus) as executor:
        return list(executor.map(work, items))
