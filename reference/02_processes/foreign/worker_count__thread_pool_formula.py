# exercise: worker_count
# label: wrong
# mistake: the default of ThreadPoolExecutor, min(32, cpus + 4), as the cap

import os


def worker_count(jobs):
    return max(1, min(jobs, min(32, (os.cpu_count() or 1) + 4)))
