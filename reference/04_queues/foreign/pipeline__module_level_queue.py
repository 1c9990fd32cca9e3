# exercise: pipeline
# label: wrong
# mistake: one queue at module level for all calls (made at import with maxsize 10): limit is ignored and what an aborted call left behind is handled by the next call

import queue, threading

q = queue.Queue(maxsize=10)

def pipeline(source, handle, limit=10):
    err = []

    def produce():
        try:
            for item in source:
                if err:
                    break
                q.put(item)
        except Exception as e:
            err.append(e)
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
