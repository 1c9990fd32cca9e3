# exercise: pipeline
# label: right
# style: no end mark: the producer sets an Event, the consumer polls and checks Event before Empty

import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    finished = threading.Event()
    errors = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except BaseException as exc:
            errors.append(exc)
        finally:
            finished.set()

    def consume():
        while True:
            over = finished.is_set()  # look first, then at the queue
            try:
                item = q.get(timeout=0.02)
            except queue.Empty:
                if over:
                    return
                continue
            if not errors:
                try:
                    handle(item)
                except BaseException as exc:
                    errors.append(exc)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    c.start()
    p.start()
    p.join()
    c.join()
    if errors:
        raise errors[0]
