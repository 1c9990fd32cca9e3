# exercise: worker_count
# label: right
# style: plain beginner style with if statements and a from-import
from multiprocessing import cpu_count


def worker_count(jobs: int) -> int:
    """Return how many workers to use for a number of jobs."""
    cpus = cpu_count()
    if jobs < 1:
        return 1
    if jobs > cpus:
        return cpus
    return jobs
