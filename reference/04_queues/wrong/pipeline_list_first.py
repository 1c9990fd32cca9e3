# exercise: pipeline
# expect: one-side-after-the-other
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    items = list(source)  # <- here
    errors = []

    def produce():
        for item in items:
            q.put(item)
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            if errors:
                continue
            try:
                handle(item)
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
