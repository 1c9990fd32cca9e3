# exercise: worker_count
# label: right
# style: a general clamp function

import multiprocessing as mp


def clamp(value, low, high):
    if value < low:
        return low
    if value > high:
        return high
    return value


def worker_count(jobs: int) -> int:
    return clamp(jobs, 1, mp.cpu_count())
