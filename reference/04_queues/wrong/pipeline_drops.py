# exercise: pipeline
# expect: item-dropped
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    errors = []

    def produce():
        try:
            for item in source:
                try:
                    q.put_nowait(item)  # <- here
                except queue.Full:
                    continue
        except Exception as e:
            errors.append(e)
        finally:
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
