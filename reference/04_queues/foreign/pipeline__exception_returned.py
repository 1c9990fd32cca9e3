# exercise: pipeline
# label: wrong
# mistake: the kept exception is returned, not raised

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
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
        return err[0]
