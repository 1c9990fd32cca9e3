# exercise: pipeline
# label: wrong
# mistake: "what it returns is not used": a handle that returns False stops the pipeline, the items after it are not handled
# misjudged: passed
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    stopped = threading.Event()
    errors = []

    def produce():
        try:
            for item in source:
                if stopped.is_set():
                    break
                q.put(item)
        except BaseException as e:
            errors.append(e)
        finally:
            q.put(None)

    def consume():
        while True:
            item = q.get()
            if item is None:
                break
            if stopped.is_set():
                continue
            try:
                if handle(item) is False:
                    stopped.set()
            except BaseException as e:
                errors.append(e)
                stopped.set()

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
