# exercise: worker_count
# label: right
# style: library author: process_cpu_count of 3.13, else the affinity, else all CPUs, looked up in each call
import os


def _candidates():
    """Yield ways to count the CPUs, the best one first."""
    if hasattr(os, "process_cpu_count"):
        yield os.process_cpu_count
    if hasattr(os, "sched_getaffinity"):
        yield lambda: len(os.sched_getaffinity(0))
    yield os.cpu_count


def _usable_cpus() -> int:
    for count in _candidates():
        try:
            found = count()
        except OSError:
            continue
        if found:
            return found
    return 1


def worker_count(jobs: int) -> int:
    wanted = jobs if jobs > 1 else 1
    return min(wanted, _usable_cpus())
