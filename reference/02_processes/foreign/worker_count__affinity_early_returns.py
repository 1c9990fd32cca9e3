# exercise: worker_count
# label: right
# style: someone from Go: early returns, counts the CPUs that this program may use
import os


def worker_count(jobs: int) -> int:
    if jobs <= 1:
        return 1
    usable = len(os.sched_getaffinity(0))
    if jobs > usable:
        return usable
    return jobs
