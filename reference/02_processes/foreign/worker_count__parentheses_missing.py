# exercise: worker_count
# label: wrong
# mistake: cpu_count without parentheses: a function is compared with an int, TypeError

import multiprocessing


def worker_count(jobs):
    return max(1, min(jobs, multiprocessing.cpu_count))
