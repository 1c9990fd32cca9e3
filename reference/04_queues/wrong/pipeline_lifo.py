# exercise: pipeline
# expect: wrong-kind-of-queue
import queue
import threading

END = "the end"


def pipeline(source, handle, limit=10):
    q = queue.LifoQueue(limit)  # <- here
    errors = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            errors.append(e)
        while not q.empty() and not errors:
            pass
        q.put(END)

    def consume():
        while (item := q.get()) is not END:
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
