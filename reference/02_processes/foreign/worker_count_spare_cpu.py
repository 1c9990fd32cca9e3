# exercise: worker_count
# label: wrong
# mistake: keeps one CPU free for the parent, so there are fewer workers than CPUs
import multiprocessing


def worker_count(jobs: int) -> int:
    """Return how many workers to use for a number of jobs."""
    usable = multiprocessing.cpu_count() - 1
    return max(1, min(jobs, usable))
