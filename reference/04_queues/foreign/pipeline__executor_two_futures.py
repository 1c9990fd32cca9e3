# exercise: pipeline
# label: right
# style: ThreadPoolExecutor with two futures, result() re-raises

import queue
from concurrent.futures import ThreadPoolExecutor

END = object()


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)

    def producer():
        try:
            for item in source:
                q.put(item)
        finally:
            q.put(END)

    def consumer():
        try:
            while (item := q.get()) is not END:
                handle(item)
        except BaseException:
            while q.get() is not END:
                pass
            raise

    with ThreadPoolExecutor(max_workers=2) as ex:
        futures = [ex.submit(consumer), ex.submit(producer)]
    for f in futures:
        f.result()
