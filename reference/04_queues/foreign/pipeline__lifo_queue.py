# exercise: pipeline
# label: wrong
# mistake: a LifoQueue in between turns the order of waiting items round (and the end mark overtakes them)
# expect: wrong-kind-of-queue

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.LifoQueue(limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            err.append(e)
        q.put(None)

    def consume():
        ended = False
        while not (ended and q.empty()):
            item = q.get()
            if item is None:
                ended = True
            elif not err:
                try:
                    handle(item)
                except Exception as e:
                    err.append(e)

    ts = [threading.Thread(target=f) for f in (produce, consume)]
    for t in ts: t.start()
    for t in ts: t.join()
    if err:
        raise err[0]
