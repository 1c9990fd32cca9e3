# exercise: worker_count
# label: right
# style: a Unix person: the scheduler's affinity mask (what nproc prints), the machine's CPUs where there is no mask
import os


def _nproc():
    try:
        mask = os.sched_getaffinity(0)
    except (AttributeError, OSError):
        return os.cpu_count() or 1
    return len(mask) or 1


def worker_count(jobs):
    limit = _nproc()
    if jobs > limit:
        return limit
    return max(jobs, 1)
