# exercise: pipeline
# expect: more-workers-than-asked
# luck: which of the two takes an item that does not stop
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
            errors.append(e)
        q.put(None)
        q.put(None)

    def consume():
        for item in iter(q.get, None):
            if not errors:
                try:
                    handle(item)
                except Exception as e:
                    errors.append(e)

    threads = [threading.Thread(target=f) for f in (produce, consume, consume)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
