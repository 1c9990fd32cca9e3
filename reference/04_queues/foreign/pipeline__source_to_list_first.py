# exercise: pipeline
# label: wrong
# mistake: the whole source is read into a list before anything is handled, so the two sides are not at work at the same time and everything waits

import queue
import threading


def pipeline(source, handle, limit=10):
    items = list(source)  # so that we know how many there are
    q = queue.Queue(maxsize=limit)
    error = None

    def producer():
        for item in items:
            q.put(item)

    def consumer():
        nonlocal error
        for _ in range(len(items)):
            item = q.get()
            if error is None:
                try:
                    handle(item)
                except BaseException as e:
                    error = e

    p = threading.Thread(target=producer)
    c = threading.Thread(target=consumer)
    p.start()
    c.start()
    p.join()
    c.join()
    if error is not None:
        raise error
