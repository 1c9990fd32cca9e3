# exercise: worker_count
# label: right

import multiprocessing


def clamp(value: int, low: int, high: int) -> int:
    """Return the value, or the limit that it is beyond: the median of the three."""
    return sorted((low, value, high))[1]


def worker_count(jobs: int) -> int:
    return clamp(jobs, 1, multiprocessing.cpu_count())
