# exercise: worker_count
# label: right
import multiprocessing
from statistics import median


def worker_count(jobs):
    # The middle one of the three: jobs, clipped to 1..CPUs.
    return median([1, jobs, multiprocessing.cpu_count()])
