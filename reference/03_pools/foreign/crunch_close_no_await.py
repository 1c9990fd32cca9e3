# exercise: crunch
# label: wrong
# mistake: close without join (shutdown without awaitTermination): processes are still alive at the return
import multiprocessing
import os


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    pool = multiprocessing.Pool(cpus)
    try:
        answers = [pool.apply_async(work, (item,)) for item in items]
        return [answer.get() for answer in answers]
    finally:
        pool.close()
