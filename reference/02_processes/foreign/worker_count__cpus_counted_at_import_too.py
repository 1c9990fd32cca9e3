# exercise: worker_count
# label: wrong
# mistake: the CPUs are counted once, when the file is imported, not when the function is called: if the number changes afterwards, the old one is used
import os

# does not change anyway, so one look is enough
CPUS = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def worker_count(jobs: int) -> int:
    return max(1, min(jobs, CPUS))
