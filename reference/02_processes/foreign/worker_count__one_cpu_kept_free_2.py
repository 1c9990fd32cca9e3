# exercise: worker_count
# label: wrong
# mistake: one CPU is kept for the main program, so on 8 CPUs a hundred jobs (or 8) give 7 workers instead of 8; breaks "One worker for each job, but never more than there are CPUs".
import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    # my own program needs a CPU, too
    free_cpus = cpus - 1

    if jobs > free_cpus:
        workers = free_cpus
    else:
        workers = jobs

    # at least one
    if workers < 1:
        workers = 1
    return workers
