# exercise: crunch
# label: right
# style: concurrent.futures with a defensive helper for the CPUs
import os
from concurrent.futures import ProcessPoolExecutor


def _usable_cpu_count():
    total = os.cpu_count()
    try:
        usable = len(os.sched_getaffinity(0))
    except (AttributeError, OSError):
        usable = total
    if usable is None:
        return 1
    if total is not None:
        usable = min(usable, total)
    return max(usable, 1)


def crunch(work, items):
    with ProcessPoolExecutor(max_workers=_usable_cpu_count()) as executor:
        futures = [executor.submit(work, item) for item in items]
        return [future.result() for future in futures]
