# exercise: worker_count
# expect: parentheses-missing
import multiprocessing


def worker_count(jobs):
    return max(1, min(jobs, multiprocessing.cpu_count))  # <- here
