# exercise: worker_count
# label: wrong
# mistake: the CPUs are counted once, at import, into a global; breaks "Count in each call."
import multiprocessing

CPUS = multiprocessing.cpu_count()


def worker_count(jobs):
    if jobs < 1:
        jobs = 1
    return min(jobs, CPUS)
