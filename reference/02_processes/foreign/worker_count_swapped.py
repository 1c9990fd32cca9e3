# exercise: worker_count
# label: wrong
# mistake: min and max are swapped, the answer is never more than 1
# misjudged: cpus-not-asked
import multiprocessing


def worker_count(jobs: int) -> int:
    """Return how many workers to use for a number of jobs."""
    return min(1, max(jobs, multiprocessing.cpu_count()))
