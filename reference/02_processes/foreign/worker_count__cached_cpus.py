# exercise: worker_count
# label: wrong
# mistake: the number of CPUs is cached after the first call, a later call on a machine of another size gets the old one; breaks "Count in each call."
import functools
import multiprocessing


@functools.lru_cache(maxsize=None)
def _cpus():
    return multiprocessing.cpu_count()


def worker_count(jobs):
    return max(1, min(jobs, _cpus()))
