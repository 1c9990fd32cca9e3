# exercise: worker_count
# label: wrong
# mistake: the cap is CPUs + 1

import os


def worker_count(jobs: int) -> int:
    n = (os.cpu_count() or 1) + 1
    return max(1, min(jobs, n))
