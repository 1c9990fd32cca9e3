# exercise: pipeline
# label: right
# style: two plain threads, list of errors, drain until None

import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            errors.append(e)
        finally:
            q.put(None)

    def consume():
        broken = False
        while True:
            item = q.get()
            if item is None:
                break
            if broken:
                continue
            try:
                handle(item)
            except BaseException as e:
                errors.append(e)
                broken = True

    t1 = threading.Thread(target=produce)
    t2 = threading.Thread(target=consume)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    if errors:
        raise errors[0]
