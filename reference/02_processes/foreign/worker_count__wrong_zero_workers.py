# exercise: worker_count
# label: wrong
# mistake: min only, 0 jobs give 0 workers and -3 give -3; breaks "and at least one"
import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    return min(jobs, cpus)
