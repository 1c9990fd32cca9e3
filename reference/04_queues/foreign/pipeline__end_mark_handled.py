# exercise: pipeline
# label: wrong
# mistake: the None is passed to handle before the loop looks at it

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
        item = 1
        while item is not None:
            item = q.get()
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
