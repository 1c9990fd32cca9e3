# exercise: worker_count
# label: wrong
# mistake: "jobs or 1" handles 0 but lets negative numbers through
import multiprocessing


def worker_count(jobs: int) -> int:
    """Return how many workers to use for a number of jobs."""
    return min(jobs or 1, multiprocessing.cpu_count())
