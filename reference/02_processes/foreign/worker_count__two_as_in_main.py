# exercise: worker_count
# label: wrong
# mistake: mixes it up with main, which wants two processes: never fewer than 2; breaks "One worker for each job" and "at least one" (worker_count(1) is 2)
import multiprocessing

PROCESSES = 2  # "Two worker processes share the work"


def worker_count(jobs: int) -> int:
    cpus = multiprocessing.cpu_count()
    if jobs > cpus:
        jobs = cpus
    if jobs < PROCESSES:
        jobs = PROCESSES
    return jobs
