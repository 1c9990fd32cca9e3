# exercise: worker_count
# expect: more-workers-than-jobs
import multiprocessing


def worker_count(jobs):
    return max(1, multiprocessing.cpu_count())  # <- here
