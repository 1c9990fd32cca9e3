# exercise: pipeline
# label: wrong
# mistake: target=produce() runs the producer in the caller before any thread exists, so put blocks at limit + 1
# expect: called-instead-of-passed

import queue, threading

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
                return
            handle(item)

    p = threading.Thread(target=produce())
    c = threading.Thread(target=consume())
    p.start()
    c.start()
    p.join()
    c.join()
