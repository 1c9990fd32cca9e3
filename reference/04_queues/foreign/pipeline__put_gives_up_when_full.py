# exercise: pipeline
# label: wrong
# mistake: the producer takes a put that times out for a dead consumer and stops, so with a slow handle and a full queue the rest of the items is silently never handled
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    failures = []

    def producer():
        try:
            for item in source:
                if failures:
                    break
                try:
                    q.put(item, timeout=0.5)
                except queue.Full:
                    # nobody takes anything any more: the consumer has ended
                    break
        except BaseException as e:
            failures.append(e)
        finally:
            q.put(None)

    def consumer():
        while True:
            item = q.get()
            if item is None:
                return
            if not failures:
                try:
                    handle(item)
                except BaseException as e:
                    failures.append(e)

    threads = [threading.Thread(target=producer), threading.Thread(target=consumer)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if failures:
        raise failures[0]
