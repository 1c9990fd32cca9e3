# exercise: pipeline
# label: right

import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def producer():
        try:
            for item in source:
                if len(errors) > 0:
                    break
                q.put(item)
        except BaseException as e:
            errors.append(e)
        q.put(None)

    def consumer():
        ok = True
        while True:
            item = q.get()
            if item is None:
                break
            if ok:
                try:
                    handle(item)
                except BaseException as e:
                    errors.append(e)
                    ok = False

    t1 = threading.Thread(target=producer)
    t2 = threading.Thread(target=consumer)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    if len(errors) > 0:
        raise errors[0]
