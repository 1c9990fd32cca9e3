# exercise: worker_count
# label: wrong
# mistake: one CPU is kept free for the main program, so 100 jobs on 8 CPUs get 7 workers instead of 8
import multiprocessing


def worker_count(jobs: int) -> int:
    # leave one core for the main process, otherwise the computer gets slow
    available = multiprocessing.cpu_count() - 1
    return max(1, min(jobs, available))
