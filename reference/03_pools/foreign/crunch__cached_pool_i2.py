# exercise: crunch
# label: wrong
# mistake: the pool comes from a cached function and is kept for the next call, so its processes are still alive, waiting, when crunch has returned; breaks "No process is alive when the call is over".

import multiprocessing
import os
from collections.abc import Callable, Sequence
from functools import cache
from multiprocessing.pool import Pool
from typing import Any


def usable_cpus() -> int:
    """Count the CPUs that this program may use, where the system can tell."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@cache
def pool_of(processes: int) -> Pool:
    """Return a pool of so many processes: to start them is expensive."""
    return multiprocessing.Pool(processes)


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    return pool_of(usable_cpus()).map(work, items, chunksize=1)
