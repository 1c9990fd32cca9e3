# exercise: crunch
# label: wrong
# mistake: imap_unordered: the order of completion
import multiprocessing
import os


def crunch(work, items):
    with multiprocessing.Pool(len(os.sched_getaffinity(0))) as pool:
        return list(pool.imap_unordered(work, items))
