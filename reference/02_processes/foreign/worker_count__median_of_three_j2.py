# exercise: worker_count
# label: right
import multiprocessing


def worker_count(jobs):
    # the middle one of three: the usual way to clamp a number
    return sorted((1, jobs, multiprocessing.cpu_count()))[1]
