# exercise: worker_count
# label: right
# style: defensive helper that asks for the usable CPUs and falls back
import os


def _usable_cpus():
    if hasattr(os, "sched_getaffinity"):
        try:
            return len(os.sched_getaffinity(0)) or 1
        except OSError:
            pass
    return os.cpu_count() or 1


def worker_count(jobs: int) -> int:
    """Return how many workers to use for a number of jobs."""
    return max(1, min(jobs, _usable_cpus()))
