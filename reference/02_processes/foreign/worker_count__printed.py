# exercise: worker_count
# label: wrong
# mistake: the number is printed, and None is returned (return is missing)

import multiprocessing


def worker_count(jobs):
    print(max(1, min(jobs, multiprocessing.cpu_count())))
