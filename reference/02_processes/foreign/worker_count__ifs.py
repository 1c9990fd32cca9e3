# exercise: worker_count
# label: right
import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    if jobs < 1:
        return 1
    if jobs > cpus:
        return cpus
    return jobs
