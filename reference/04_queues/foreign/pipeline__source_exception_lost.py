# exercise: pipeline
# label: wrong
# mistake: an exception of source ends the producer thread with a traceback only; the caller is told nothing
# expect: lost-exception

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        finally:
            q.put(None)

    def consume():
        while True:
            item = q.get()
            if item is None:
                break
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
