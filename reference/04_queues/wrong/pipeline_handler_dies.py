# exercise: pipeline
# expect: nobody-takes
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    errors = []

    def produce():
        try:
            for item in source:
                q.put(item)  # <- here
        except Exception as e:
            errors.append(e)
        q.put(None)

    def consume():
        try:
            while (item := q.get()) is not None:
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
