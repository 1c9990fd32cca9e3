# exercise: crunch
# label: right
# style: library author; executor with a context, process_cpu_count where Python has it, pending work cancelled on failure

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def usable_cpus():
    count = getattr(os, "process_cpu_count", None)  # Python 3.13
    if count is None:
        return len(os.sched_getaffinity(0))
    return count() or 1


def crunch(work, items):
    with ProcessPoolExecutor(
        max_workers=usable_cpus(), mp_context=multiprocessing.get_context()
    ) as executor:
        futures = [executor.submit(work, item) for item in items]
        try:
            return [future.result() for future in futures]
        except BaseException:
            for future in futures:
                future.cancel()
            raise
