# exercise: worker_count
# label: right
# style: a beginner who comments every line and needs three ifs instead of min and max
import multiprocessing


def worker_count(jobs):
    # ask the computer how many CPUs it has (new every time!)
    cpus = multiprocessing.cpu_count()

    # normally every job gets one worker
    workers = jobs

    # but more workers than CPUs makes no sense
    if workers > cpus:
        workers = cpus

    # and there must be at least 1, also for 0 jobs or for -3 jobs
    if workers < 1:
        workers = 1

    # give the answer back
    return workers
