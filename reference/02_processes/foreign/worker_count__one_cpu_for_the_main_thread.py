# exercise: worker_count
# label: wrong
# mistake: keeps one CPU for the main thread, so on a machine with 2 CPUs 100 jobs get 1 worker instead of 2; breaks "One worker for each job, but never more than there are CPUs".
import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count() - 1  # the main thread needs one, too
    if cpus < 1:
        cpus = 1
    workers = jobs
    if workers > cpus:
        workers = cpus
    if workers < 1:
        workers = 1
    return workers
