# exercise: worker_count
# label: wrong
# mistake: abs() turns nonsense into jobs: -3 gives 3 workers (on a machine of 3 CPUs or more), not 1 (breaks "nonsense such as 0 or -3 counts as one")
import multiprocessing


def worker_count(jobs):
    return min(abs(jobs) or 1, multiprocessing.cpu_count())
