# exercise: worker_count
# label: right
import logging
import multiprocessing
import os

logger = logging.getLogger(__name__)


def _usable_cpus() -> int:
    """CPUs this program may use, or those of the machine where that is unknown."""
    machine: int = multiprocessing.cpu_count()
    try:
        usable = len(os.sched_getaffinity(0))
    except (AttributeError, OSError):
        logger.debug("no CPU affinity on this platform")
        return machine
    return min(machine, usable)


def worker_count(jobs: int) -> int:
    upper = max(1, _usable_cpus())
    return min(max(1, jobs), upper)
