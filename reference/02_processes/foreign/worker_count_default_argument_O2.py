# exercise: worker_count
# label: wrong
# mistake: the CPUs are counted once, in a default argument, and not in each call
import multiprocessing


def worker_count(jobs: int, cpus: int = multiprocessing.cpu_count()) -> int:
    """Return how many workers to use for a number of jobs."""
    return max(1, min(jobs, cpus))
