# exercise: pipeline
# label: wrong
# mistake: handle's exception is caught and printed, never raised to the caller
# expect: swallowed-exception

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
        while True:
            item = q.get()
            if item is None:
                break
            try:
                handle(item)
            except Exception as e:
                print("error:", e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if err:
        raise err[0]
