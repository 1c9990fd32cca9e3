# exercise: pipeline
# label: wrong
# mistake: there is no end mark; the consumer takes half a second without an item for the end, so with a slow source the later items are never handled

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

    def consumer():
        while True:
            try:
                item = q.get(timeout=0.5)
            except queue.Empty:
                break  # nothing more comes
            if errors:
                continue
            try:
                handle(item)
            except BaseException as e:
                errors.append(e)

    p = threading.Thread(target=producer)
    c = threading.Thread(target=consumer)
    p.start()
    c.start()
    p.join()
    c.join()
    if errors:
        raise errors[0]
