# exercise: worker_count
# label: wrong
# mistake: a constant MAX_WORKERS = 4 in place of the CPU count

MAX_WORKERS = 4


def worker_count(jobs):
    return max(1, min(jobs, MAX_WORKERS))
