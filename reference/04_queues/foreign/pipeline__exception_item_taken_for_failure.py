# exercise: pipeline
# label: wrong
# mistake: "anything else may be an item": an item that is an exception object is raised instead of handled
# misjudged: passed
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    failed = threading.Event()

    def produce():
        try:
            for item in source:
                if failed.is_set():
                    break
                q.put(item)
        except BaseException as exc:
            q.put(exc)  # tell the consumer what happened
        finally:
            q.put(None)

    producer = threading.Thread(target=produce)
    producer.start()
    failure = None
    while True:
        item = q.get()
        if item is None:
            break
        if failure is not None:
            continue
        if isinstance(item, BaseException):
            failure = item
            failed.set()
            continue
        try:
            handle(item)
        except BaseException as exc:
            failure = exc
            failed.set()
    producer.join()
    if failure is not None:
        raise failure
