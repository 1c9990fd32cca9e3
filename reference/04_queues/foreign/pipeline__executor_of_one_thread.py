# exercise: pipeline
# label: wrong
# mistake: both are submitted to an executor with one worker thread: the consumer only begins when the producer has ended, which blocks on the full queue
# expect: nobody-takes

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

    with ThreadPoolExecutor(max_workers=1) as ex:
        a = ex.submit(produce)
        b = ex.submit(consume)
    b.result()
    a.result()
