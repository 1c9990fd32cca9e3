# exercise: crunch
# label: right
# style: somebody who defends against everything: all ways to count CPUs, no item, fewer items than CPUs; ProcessPoolExecutor
import os
from concurrent.futures import ProcessPoolExecutor


def usable_cpus():
    """How many CPUs this program may use; never less than 1."""
    machine = os.cpu_count() or 1
    if hasattr(os, "process_cpu_count"):  # Python 3.13
        usable = os.process_cpu_count() or machine
    elif hasattr(os, "sched_getaffinity"):  # Linux
        try:
            usable = len(os.sched_getaffinity(0))
        except OSError:
            usable = machine
    else:
        usable = machine
    return max(1, min(usable, machine))


def crunch(work, items):
    items = list(items)
    if not items:
        return []
    workers = min(usable_cpus(), len(items))
    with ProcessPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(work, item) for item in items]
        try:
            return [future.result() for future in futures]
        except BaseException:
            # do not compute for nothing
            for future in futures:
                future.cancel()
            raise
