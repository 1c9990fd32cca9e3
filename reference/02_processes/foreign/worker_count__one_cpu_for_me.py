# exercise: worker_count
# label: wrong
# mistake: one CPU is kept free for the main program, so 100 jobs on 8 CPUs get 7 workers instead of 8: breaks "One worker for each job, but never more than there are CPUs"
import multiprocessing


def worker_count(jobs):
    usable = multiprocessing.cpu_count() - 1  # leave one for the main process
    return max(1, min(jobs, usable))
