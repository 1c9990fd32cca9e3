# exercise: pipeline
# label: wrong
# mistake: "anything else may be an item": an item that counts as false (0, "", []) ends the consumer; the rest is not handled or the producer hangs
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def produce():
        try:
            for item in source:
                if errors:
                    break
                q.put(item)
        except BaseException as e:
            errors.append(e)
        finally:
            q.put(None)

    def consume():
        try:
            while item := q.get():
                handle(item)
        except BaseException as e:
            errors.append(e)
            while q.get() is not None:
                pass

    threads = [threading.Thread(target=f) for f in (produce, consume)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
