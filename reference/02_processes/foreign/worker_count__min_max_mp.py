# exercise: worker_count
# label: right
# style: max around min, multiprocessing.cpu_count

import multiprocessing


def worker_count(jobs):
    return max(1, min(jobs, multiprocessing.cpu_count()))
