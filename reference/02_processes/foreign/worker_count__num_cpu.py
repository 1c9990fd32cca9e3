# exercise: worker_count
# label: right
import os
import multiprocessing


def _num_cpu():
    """runtime.NumCPU(): the CPUs that this program may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on this system
        return multiprocessing.cpu_count()


def worker_count(jobs):
    limit = _num_cpu()
    if jobs < 1:
        return 1
    if jobs > limit:
        return limit
    return jobs
