# exercise: worker_count
# label: wrong
# mistake: the CPUs are counted in the first call only and kept; breaks "Count in each call." (a later call on another number of CPUs gets the old one)
import functools
import os


@functools.cache
def _cpus() -> int:
    """Asking the system is slow, and a computer does not grow."""
    return len(os.sched_getaffinity(0))


def worker_count(jobs: int) -> int:
    return max(1, min(jobs, _cpus()))
