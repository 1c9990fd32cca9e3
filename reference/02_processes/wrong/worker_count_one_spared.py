# exercise: worker_count
# expect: too-few-workers
import os


def worker_count(jobs):
    return max(1, min(jobs, os.cpu_count() - 1))  # <- here
