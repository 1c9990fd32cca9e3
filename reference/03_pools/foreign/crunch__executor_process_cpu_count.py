# exercise: crunch
# label: right
# style: ProcessPoolExecutor with as_completed; os.process_cpu_count (3.13), else sched_getaffinity, else cpu_count
import os
from concurrent.futures import ProcessPoolExecutor, as_completed


def _usable_cpus():
    if hasattr(os, "process_cpu_count"):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def crunch(work, items):
    results = [None] * len(items)
    with ProcessPoolExecutor(max_workers=_usable_cpus()) as executor:
        place = {executor.submit(work, item): i for i, item in enumerate(items)}
        for future in as_completed(place):
            results[place[future]] = future.result()
    return results
