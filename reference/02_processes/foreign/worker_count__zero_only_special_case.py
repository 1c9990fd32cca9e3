# exercise: worker_count
# label: wrong
# mistake: only 0 is treated as one job, negative numbers come back as they are

import os


def worker_count(jobs: int) -> int:
    # 0 is falsy, so "or" makes 1 of it
    return min(jobs or 1, os.cpu_count() or 1)
