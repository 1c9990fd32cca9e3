# exercise: pipeline
# expect: swallowed-exception
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
            try:
                handle(item)
            except Exception as e:  # <- here
                print("could not handle", item, e)

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
