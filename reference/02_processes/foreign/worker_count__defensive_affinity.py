# exercise: worker_count
# label: right
# style: defends against every platform: CPUs this program may use, or those of the machine where that is unknown
import os


def _usable_cpus() -> int:
    """Count the CPUs this process may run on; never less than one."""
    try:
        usable = len(os.sched_getaffinity(0))
    except (AttributeError, OSError):
        # Windows and macOS have no sched_getaffinity
        usable = os.cpu_count() or 1
    return max(usable, 1)


def worker_count(jobs: int) -> int:
    """Tell how many workers to use for so many jobs."""
    wanted = max(jobs, 1)
    return min(wanted, _usable_cpus())
