# exercise: pipeline
# label: wrong
# mistake: there is no end mark, the consumer ends when nothing has come for half a second, so the items of a slow source are never handled: "it may be a generator, and it may be slow" and "nothing, when all items are handled and both threads have ended"
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def producer():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            errors.append(e)

    def consumer():
        while True:
            try:
                item = q.get(timeout=0.5)
            except queue.Empty:
                break  # no more items
            if errors:
                continue
            try:
                handle(item)
            except BaseException as e:
                errors.append(e)

    t1 = threading.Thread(target=producer)
    t2 = threading.Thread(target=consumer)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    if errors:
        raise errors[0]
