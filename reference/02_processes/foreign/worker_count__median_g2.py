# exercise: worker_count
# label: right
import multiprocessing


def worker_count(jobs):
    return sorted((1, jobs, multiprocessing.cpu_count()))[1]  # the one in the middle
