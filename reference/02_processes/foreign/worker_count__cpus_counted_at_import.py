# exercise: worker_count
# label: wrong
# mistake: "Count them when you are called": the CPUs are counted once, when the file is imported; if their number changes afterwards the answer is still the old one
import multiprocessing

# constants go to the top, in capitals (PEP 8)
CPUS = multiprocessing.cpu_count()
MIN_WORKERS = 1


def worker_count(jobs: int) -> int:
    """Number of workers that make sense for `jobs` jobs."""
    if jobs < MIN_WORKERS:
        return MIN_WORKERS
    if jobs > CPUS:
        return CPUS
    return jobs
