# exercise: pipeline
# expect: no-end-mark
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)

    def produce():
        for item in source:
            q.put(item)

    def consume():
        while True:
            item = q.get()  # <- here
            handle(item)

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
