# exercise: worker_count
# label: right
# style: one line, min of jobs and CPUs, at least 1
import multiprocessing


def worker_count(jobs: int) -> int:
    return max(1, min(jobs, multiprocessing.cpu_count()))
