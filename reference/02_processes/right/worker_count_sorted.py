# exercise: worker_count
# style: the_middle_of_three
from multiprocessing import cpu_count


def worker_count(jobs):
    return sorted([1, jobs, cpu_count()])[1]
