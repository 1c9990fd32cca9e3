# exercise: pipeline
# label: wrong
# mistake: raises "the one that source raised": it is printed by its thread, the caller gets None as if all were well
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    failure = []

    def produce():
        try:
            for item in source:
                if failure:
                    return
                q.put(item)
        finally:
            q.put(None)

    producer = threading.Thread(target=produce)
    producer.start()
    while True:
        item = q.get()
        if item is None:
            break
        if not failure:
            try:
                handle(item)
            except BaseException as e:
                failure.append(e)
    producer.join()
    if failure:
        raise failure[0]
