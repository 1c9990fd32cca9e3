# exercise: pipeline
# label: right
# style: multiprocessing.pool.ThreadPool with two apply_async, get() both

import queue
from multiprocessing.pool import ThreadPool


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)

    def guard(func):
        try:
            func()
        except BaseException as e:
            return e

    def produce():
        try:
            for x in source:
                q.put(x)
        finally:
            q.put(None)

    def consume():
        done = False
        try:
            while True:
                x = q.get()
                if x is None:
                    done = True
                    return
                handle(x)
        finally:
            while not done and q.get() is not None:
                pass

    pool = ThreadPool(2)
    jobs = [pool.apply_async(guard, (f,)) for f in (consume, produce)]
    problems = [j.get() for j in jobs]
    pool.close()
    pool.join()
    for e in problems:
        if e is not None:
            raise e
