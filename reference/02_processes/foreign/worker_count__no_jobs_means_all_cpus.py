# exercise: worker_count
# label: wrong
# mistake: 0 or less is taken as "not given" and gives all CPUs, as in Pool(), instead of 1

import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    # like Pool(): if we do not know better use every cpu
    if not jobs or jobs < 0:
        jobs = cpus
    return max(1, min(cpus, jobs))
