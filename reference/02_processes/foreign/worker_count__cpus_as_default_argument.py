# exercise: worker_count
# label: wrong
# mistake: the CPUs are counted once, when the file is imported, not when the function is called

import multiprocessing


def worker_count(jobs: int, cpus: int = multiprocessing.cpu_count()) -> int:
    """Never more than cpus, never less than 1."""
    return max(min(jobs, cpus), 1)
