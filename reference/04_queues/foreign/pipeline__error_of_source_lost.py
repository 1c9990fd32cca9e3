# exercise: pipeline
# label: wrong
# mistake: the producer puts its end mark in a finally but does not keep the exception of the source, which stays in its thread, so the call returns as if all had gone well; breaks ":raises: the exception that ``handle`` raised, or the one that ``source`` raised"

import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def producer():
        try:
            for item in source:
                if errors:
                    break
                q.put(item)
        finally:
            q.put(None)

    def consumer():
        while True:
            item = q.get()
            if item is None:
                return
            if not errors:
                try:
                    handle(item)
                except BaseException as e:
                    errors.append(e)

    t1 = threading.Thread(target=producer)
    t2 = threading.Thread(target=consumer)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    if errors:
        raise errors[0]
