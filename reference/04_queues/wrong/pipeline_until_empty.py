# exercise: pipeline
# expect: empty-taken-for-the-end
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)

    def produce():
        for item in source:
            q.put(item)

    def consume():
        while not q.empty():  # <- here
            handle(q.get())

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for t in threads:
        t.start()
    threads[1].join()
