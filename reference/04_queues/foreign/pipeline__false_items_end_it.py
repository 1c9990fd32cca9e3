# exercise: pipeline
# label: wrong
# mistake: "anything else may be an item": the consumer's loop ends at the first item that counts as false (0, "", []); the rest is not handled, and the producer may wait in put for ever
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
        except BaseException as e:
            errors.append(e)
        finally:
            q.put(None)

    def consumer():
        while item := q.get():  # None is falsy, so this stops at the end mark
            if errors:
                continue
            try:
                handle(item)
            except BaseException as e:
                errors.append(e)

    threads = [threading.Thread(target=producer), threading.Thread(target=consumer)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
