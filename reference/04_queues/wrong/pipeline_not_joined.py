# exercise: pipeline
# expect: left-at-work
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)

    def produce():
        for item in source:
            q.put(item)
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            handle(item)

    threading.Thread(target=produce).start()  # <- here
    threading.Thread(target=consume).start()
