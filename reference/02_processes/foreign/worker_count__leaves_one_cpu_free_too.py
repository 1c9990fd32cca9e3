# exercise: worker_count
# label: wrong
# mistake: takes one CPU less than there are "for the system", so many jobs get cpus - 1 workers instead of cpus
import multiprocessing


def worker_count(jobs: int) -> int:
    """Tell how many workers to use for so many jobs."""
    # keep one core for the operating system and the main process
    available = multiprocessing.cpu_count() - 1
    return max(1, min(jobs, available))
