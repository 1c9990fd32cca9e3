# exercise: worker_count
# label: wrong
# mistake: keeps one CPU for the parent process, so 8 jobs on 8 CPUs get 7 workers; breaks "One worker for each job, but never more than there are CPUs"
import multiprocessing


def worker_count(jobs: int) -> int:
    # the parent process needs a CPU, too
    free = multiprocessing.cpu_count() - 1
    if free < 1:
        free = 1
    if jobs < 1:
        jobs = 1
    return min(jobs, free)
