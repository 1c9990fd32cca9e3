# exercise: worker_count
# label: right
# style: somebody who defends against every platform: a helper that tries three sources for the usable CPUs
import os


def _usable_cpus() -> int:
    """Count the CPUs that this program may use; if nobody knows, one."""
    process_cpu_count = getattr(os, "process_cpu_count", None)  # since 3.13
    if process_cpu_count is not None:
        found = process_cpu_count()
        if found:
            return found
    try:
        return max(1, len(os.sched_getaffinity(0)))  # Linux only
    except (AttributeError, OSError):
        pass
    return os.cpu_count() or 1  # cpu_count may be None


def worker_count(jobs: int) -> int:
    """Tell how many workers to use for so many jobs."""
    upper = _usable_cpus()
    lower = 1
    return max(lower, min(jobs, upper))
