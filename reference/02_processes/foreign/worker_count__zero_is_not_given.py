# exercise: worker_count
# label: wrong
# mistake: `jobs or cpus` takes 0 jobs for "no number was given", so worker_count(0) is the number of CPUs; breaks "nonsense such as 0 or -3 counts as one".

import multiprocessing


def default(value: int | None, fallback: int) -> int:
    """Return the value, or the fallback where there is none."""
    return value or fallback


def worker_count(jobs: int) -> int:
    cpus = multiprocessing.cpu_count()
    return max(1, min(default(jobs, cpus), cpus))
