# exercise: worker_count
# label: wrong
# mistake: raises ValueError for negative jobs, though nothing may be raised and nonsense counts as one

import os


def worker_count(jobs: int) -> int:
    if not isinstance(jobs, int):
        raise TypeError(f"jobs must be an int, not {type(jobs).__name__}")
    if jobs < 0:
        raise ValueError("jobs must not be negative")
    if jobs == 0:
        return 1
    affinity = getattr(os, "sched_getaffinity", None)
    cpus = len(affinity(0)) if affinity else (os.cpu_count() or 1)
    return min(jobs, cpus)
