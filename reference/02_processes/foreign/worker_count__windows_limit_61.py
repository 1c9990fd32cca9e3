# exercise: worker_count
# label: wrong
# mistake: caps at 61 as ProcessPoolExecutor does on Windows: too few on big machines

import os


def worker_count(jobs):
    return max(1, min(jobs, os.cpu_count() or 1, 61))
