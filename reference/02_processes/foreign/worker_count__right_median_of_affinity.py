# exercise: worker_count
# label: right
# style: someone from C++, clamp as the middle one of three, CPUs that this program may use
import os


def worker_count(jobs: int) -> int:
    usable = len(os.sched_getaffinity(0))
    low, middle, high = sorted((1, jobs, usable))
    return middle
