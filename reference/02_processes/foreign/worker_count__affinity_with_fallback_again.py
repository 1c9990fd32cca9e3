# exercise: worker_count
# label: right
# style: typed and defensive, counts the usable CPUs, falls back where the system cannot tell them

import os


def _usable_cpus() -> int:
    """CPUs that this process may run on."""
    try:
        return len(os.sched_getaffinity(0))
    except (AttributeError, OSError):
        # macOS and Windows do not have sched_getaffinity
        return os.cpu_count() or 1


def worker_count(jobs: int) -> int:
    """Tell how many workers to use for so many jobs."""
    upper = _usable_cpus()
    lower = 1
    return max(lower, min(upper, jobs))
