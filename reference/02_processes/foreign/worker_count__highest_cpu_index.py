# exercise: worker_count
# label: wrong
# mistake: takes the highest CPU number of the affinity set instead of how many: one too few (or too many)

import os


def worker_count(jobs):
    return max(1, min(jobs, max(os.sched_getaffinity(0))))
