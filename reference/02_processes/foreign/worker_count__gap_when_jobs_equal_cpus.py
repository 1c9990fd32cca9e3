# exercise: worker_count
# label: wrong
# mistake: "one worker for each job": with exactly as many jobs as CPUs no branch fits, and None comes back
import multiprocessing


def worker_count(jobs):
    cpus = multiprocessing.cpu_count()
    if jobs < 1:
        return 1
    if jobs < cpus:
        return jobs
    if jobs > cpus:
        return cpus
