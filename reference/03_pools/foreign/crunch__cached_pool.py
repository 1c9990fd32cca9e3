# exercise: crunch
# label: wrong
# mistake: the executor is made once and cached for later calls, and nobody shuts it down: its processes are still alive after the call. Breaks "No process is alive when the call is over."

import functools
import os
from concurrent.futures import ProcessPoolExecutor


@functools.cache
def _shared_pool():
    """Starting processes is slow, so all calls use the same ones."""
    return ProcessPoolExecutor(max_workers=len(os.sched_getaffinity(0)))


def crunch(work, items):
    return list(_shared_pool().map(work, items))
