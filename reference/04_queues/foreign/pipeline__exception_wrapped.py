# exercise: pipeline
# label: wrong
# mistake: raises a new RuntimeError made of the text instead of the exception itself
# expect: exception-wrapped

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            err.append(str(e))
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            if not err:
                try:
                    handle(item)
                except Exception as e:
                    err.append(str(e))

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if err:
        raise RuntimeError(err[0])
