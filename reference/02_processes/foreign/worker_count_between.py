# exercise: worker_count
# label: wrong
# mistake: min and max are swapped, the answer is always the number of CPUs
from multiprocessing import cpu_count


def worker_count(jobs):
    at_least = min(1, jobs)
    return max(at_least, cpu_count())
