# exercise: worker_count
# label: wrong
# mistake: one CPU is kept free for the main program, so 100 jobs on 8 CPUs give 7 workers and not 8
import multiprocessing


def worker_count(jobs: int) -> int:
    # the main program needs a CPU as well, otherwise the machine gets slow
    available = multiprocessing.cpu_count() - 1
    workers = min(jobs, available)
    if workers < 1:
        workers = 1
    return workers
