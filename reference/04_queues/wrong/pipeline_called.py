# exercise: pipeline
# expect: called-instead-of-passed
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)

    def produce():
        for item in source:
            q.put(item)
        q.put(None)

    def consume():
        while True:
            item = q.get()
            if item is None:
                break
            handle(item)

    a = threading.Thread(target=produce())  # <- here
    b = threading.Thread(target=consume())
    a.start()
    b.start()
    a.join()
    b.join()
