# exercise: pipeline
# label: wrong
# mistake: put(timeout=0.2) raises Full when handle is slow; the producer takes that for the source's exception and it reaches the caller

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item, timeout=0.2)
        except Exception as e:
            err.append(e)
        finally:
            q.put(None)

    def consume():
        while (item := q.get()) is not None:
            try:
                if not err:
                    handle(item)
            except Exception as e:
                err.append(e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if err:
        raise err[0]
