# exercise: worker_count
# label: right
# style: unusual, the answer is the median of 1, the jobs and the CPUs
import multiprocessing


def worker_count(jobs: int) -> int:
    """Return how many workers to use for a number of jobs."""
    _, middle, _ = sorted((1, jobs, multiprocessing.cpu_count()))
    return middle
