# exercise: worker_count
# label: wrong
# mistake: `jobs or 1` replaces only 0; a negative number of jobs is the smaller one and is returned: worker_count(-3) is -3
import os


def worker_count(jobs: int) -> int:
    cpus = os.cpu_count() or 1
    return min(jobs or 1, cpus)
