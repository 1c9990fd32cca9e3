# exercise: crunch
# label: right
# style: pool.imap, one item at a time, on as many processes as sched_getaffinity has CPUs
import multiprocessing
import os


def crunch(work, items):
    try:
        cpus = len(os.sched_getaffinity(0))
    except AttributeError:  # not on this system
        cpus = os.cpu_count() or 1
    with multiprocessing.Pool(cpus) as pool:
        answers = pool.imap(work, items, chunksize=1)
        return [next(answers) for _ in items]
