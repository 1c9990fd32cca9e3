# exercise: pipeline
# label: wrong
# mistake: the two futures are dropped, so the exceptions of handle and source stay in them
# expect: swallowed-exception

import queue
from concurrent.futures import ThreadPoolExecutor

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)

    def produce():
        try:
            for item in source:
                q.put(item)
        finally:
            q.put(None)

    def consume():
        try:
            while (item := q.get()) is not None:
                handle(item)
        except BaseException:
            while q.get() is not None:
                pass
            raise

    with ThreadPoolExecutor(2) as ex:
        ex.submit(produce)
        ex.submit(consume)
