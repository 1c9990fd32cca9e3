# exercise: worker_count
# expect: more-workers-than-cpus
import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    return max(jobs, min(cpus, 1))  # <- here
