# exercise: worker_count
# label: wrong
# mistake: range(1, cpus) stops one too early, so with many jobs it returns cpus - 1 (7 workers for 100 jobs on 8 CPUs); breaks "One worker for each job, but never more than there are CPUs".
import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    workers = 1
    for n in range(1, cpus):
        workers = n
        if n >= jobs:
            break
    return workers
