# exercise: pipeline
# expect: nobody-takes
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    for item in source:
        q.put(item)  # <- here
    q.put(None)

    def consume():
        while (item := q.get()) is not None:
            handle(item)

    t = threading.Thread(target=consume)
    t.start()
    t.join()
