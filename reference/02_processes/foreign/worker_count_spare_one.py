# exercise: worker_count
# label: wrong
# mistake: keeps one CPU free for the parent, so one worker too few when there are many jobs
import multiprocessing


def worker_count(jobs):
    """One worker per job, up to the CPUs next to the main program."""
    cpus = multiprocessing.cpu_count() - 1
    return max(1, min(jobs, cpus))
