# exercise: worker_count
# label: wrong
# mistake: a negative number of jobs is made positive with abs(), so -3 jobs give 3 workers (on a machine of 3 CPUs or more) instead of one (breaks "nonsense such as 0 or -3 counts as one")
import multiprocessing


def worker_count(jobs):
    jobs = abs(jobs)  # -3 gave -3 workers
    if jobs == 0:
        jobs = 1
    return min(jobs, multiprocessing.cpu_count())
