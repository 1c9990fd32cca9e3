# exercise: worker_count
# label: right
# style: someone who likes lazy sequences: the jobs are a range, cut off after one job for each CPU, and counted
import os


def worker_count(jobs):
    seats = os.cpu_count() or 1
    seated = range(jobs)[:seats]  # range(-3) is empty
    return len(seated) or 1
