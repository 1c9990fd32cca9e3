# exercise: pipeline
# label: wrong
# mistake: the consumer takes one second without an item for the end (get(timeout=1)), so with a slow source later items are never handled, or the producer is stuck at the full queue.
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
        failed = False
        while True:
            try:
                item = q.get(timeout=1)
            except queue.Empty:
                # nothing there any more, we are done
                break
            if item is None:
                break
            if failed:
                continue
            try:
                handle(item)
            except BaseException as e:
                errors.append(e)
                failed = True

    threads = [threading.Thread(target=producer), threading.Thread(target=consumer)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
