# exercise: pipeline
# label: wrong
# mistake: Queue() has no maxsize, limit is never used
# expect: too-many-wait

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue()
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            err.append(e)
        finally:
            q.put(None)

    def consume():
        for item in iter(q.get, None):
            try:
                err or handle(item)
            except BaseException as e:
                err.append(e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if err:
        raise err[0]
