# exercise: worker_count
# label: right
# style: a decorator that gives the lower bound

import functools
import multiprocessing


def at_least(low):
    def deco(func):
        @functools.wraps(func)
        def inner(*a, **k):
            return max(low, func(*a, **k))
        return inner
    return deco


@at_least(1)
def worker_count(jobs: int) -> int:
    return min(jobs, multiprocessing.cpu_count())
