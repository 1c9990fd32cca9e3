# exercise: pipeline
# label: wrong
# mistake: put_nowait and `except Full: pass`: items are thrown away while the queue is full

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []

    def produce():
        try:
            for item in source:
                try:
                    q.put_nowait(item)
                except queue.Full:
                    pass
        except Exception as e:
            err.append(e)
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            if not err:
                try:
                    handle(item)
                except Exception as e:
                    err.append(e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if err:
        raise err[0]
