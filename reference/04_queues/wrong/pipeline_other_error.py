# exercise: pipeline
# expect: exception-wrapped
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    errors = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            errors.append(str(e))
        q.put(None)

    def consume():
        for item in iter(q.get, None):
            if not errors:
                try:
                    handle(item)
                except Exception as e:
                    errors.append(str(e))

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start()
    c.start()
    p.join()
    c.join()
    if errors:
        raise RuntimeError(errors[0])
