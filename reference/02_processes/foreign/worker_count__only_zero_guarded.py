# exercise: worker_count
# label: wrong
# mistake: only 0 jobs is treated apart; less than none, such as -3, comes back as -3 workers instead of 1
import multiprocessing


def worker_count(jobs: int) -> int:
    if jobs == 0:
        return 1
    return min(jobs, multiprocessing.cpu_count())
