# exercise: pipeline
# label: wrong
# mistake: the consumer returns when handle raises and nobody gets any more, so with more items left than `limit` the producer stands in put for ever and the exception never reaches the caller

import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    failed = None

    def produce():
        nonlocal failed
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            failed = failed or e
        finally:
            q.put(None)

    def consume():
        nonlocal failed
        while True:
            item = q.get()
            if item is None:
                return
            try:
                handle(item)
            except BaseException as e:
                failed = e
                return

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start()
    c.start()
    p.join()
    c.join()

    if failed is not None:
        raise failed
