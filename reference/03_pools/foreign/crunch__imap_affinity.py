# exercise: crunch
# label: right
# style: imap, close and join in an ExitStack
import contextlib
import multiprocessing
import os


def crunch(work, items):
    with contextlib.ExitStack() as stack:
        pool = stack.enter_context(multiprocessing.Pool(len(os.sched_getaffinity(0))))
        stack.callback(pool.join)
        stack.callback(pool.close)
        return list(pool.imap(work, items))
