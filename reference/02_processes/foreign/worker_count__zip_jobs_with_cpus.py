# exercise: worker_count
# label: right
# style: functional: marry each job to a CPU with zip and count the pairs
import os


def _cpus():
    try:
        return os.sched_getaffinity(0)
    except AttributeError:  # macOS, Windows
        return range(os.cpu_count() or 1)


def worker_count(jobs):
    return sum(1 for _ in zip(range(jobs), _cpus())) or 1
