# exercise: worker_count
# label: wrong
# mistake: the count is cached by lru_cache after the first call

import functools
import multiprocessing


@functools.lru_cache(maxsize=None)
def cpus():
    return multiprocessing.cpu_count()


def worker_count(jobs):
    return max(1, min(jobs, cpus()))
