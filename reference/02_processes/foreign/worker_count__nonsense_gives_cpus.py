# exercise: worker_count
# label: wrong
# mistake: for nonsense jobs it takes all CPUs instead of one worker

import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    if jobs < 1:
        return cpus
    return min(jobs, cpus)
