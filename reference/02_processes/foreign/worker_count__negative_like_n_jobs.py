# exercise: worker_count
# label: wrong
# mistake: negative numbers are read like n_jobs in scikit-learn (-1: all CPUs, -2: all but one), so -1 gives as many workers as there are CPUs. Breaks "nonsense such as 0 or -3 counts as one".
import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    if jobs < 0:
        jobs = cpus + 1 + jobs
    return max(1, min(jobs, cpus))
