# exercise: pipeline
# expect: nobody-takes
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)

    def produce():
        for item in source:
            q.put(item)  # <- here
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            handle(item)

    p = threading.Thread(target=produce)
    p.start()
    p.join()
    c = threading.Thread(target=consume)
    c.start()
    c.join()
