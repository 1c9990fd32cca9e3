# exercise: pipeline
# label: wrong
# mistake: maxsize=limit - 1 (one is in the hand anyway): with limit 1 this is 0, which means no limit at all
# expect: too-many-wait

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit - 1)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            err.append(e)
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            try:
                if not err:
                    handle(item)
            except BaseException as e:
                err.append(e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if err:
        raise err[0]
