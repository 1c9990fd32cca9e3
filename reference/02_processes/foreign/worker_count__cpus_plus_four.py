# exercise: worker_count
# label: wrong
# mistake: it takes the default of ThreadPoolExecutor from the documentation, min(32, CPUs + 4), so 100 jobs on 8 CPUs give 12 workers (and on 64 CPUs only 32); breaks "One worker for each job, but never more than there are CPUs".
import os


def worker_count(jobs):
    useful = min(32, (os.cpu_count() or 1) + 4)
    return max(1, min(jobs, useful))
