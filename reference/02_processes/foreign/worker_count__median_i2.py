# exercise: worker_count
# label: right
import multiprocessing
import statistics


def worker_count(jobs):
    # the middle one of the three: never below 1, never above the CPUs
    return statistics.median((1, jobs, multiprocessing.cpu_count()))
