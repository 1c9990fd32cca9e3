# exercise: worker_count
# label: right
import multiprocessing
import os


def _available_parallelism() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except (AttributeError, OSError):
        return multiprocessing.cpu_count()


def _clamp(number: int, low: int, high: int) -> int:
    return low if number < low else high if number > high else number


def worker_count(jobs: int) -> int:
    return _clamp(jobs, 1, _available_parallelism())
