# exercise: worker_count
# label: wrong
# mistake: the CPUs are counted once, when the file is imported, and not in each call: on a machine whose number of CPUs is another one at the time of the call the old number is the limit
import multiprocessing

# how many CPUs there are, so that we do not have to ask again and again
CPUS = multiprocessing.cpu_count()


def worker_count(jobs: int) -> int:
    """Return how many workers to use: one per job, at most one per CPU, at least 1."""
    return max(1, min(jobs, CPUS))
