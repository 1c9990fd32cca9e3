# exercise: worker_count
# label: right
# style: code of an assistant, with type hints and docstrings, that counts the CPUs this program may use
"""Helpers to size a pool of workers."""

from __future__ import annotations

import os


def _usable_cpus() -> int:
    """Return the number of CPUs that the current process is allowed to use.

    Falls back to the number of CPUs of the machine on platforms that have no
    CPU affinity (macOS, Windows), and to 1 if even that is unknown.
    """
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def worker_count(jobs: int) -> int:
    """Return how many workers to use for a number of jobs.

    Args:
        jobs: The number of jobs. Anything below one is treated as one.

    Returns:
        A number between one and the number of usable CPUs, inclusive.
    """
    wanted = max(1, jobs)
    return min(wanted, _usable_cpus())
