# exercise: pipeline
# label: wrong
# mistake: two consumer threads handle at once, so the order of handling is not that of the source
# expect: more-workers-than-asked

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
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            try:
                if not err:
                    handle(item)
            except Exception as e:
                err.append(e)

    ts = [threading.Thread(target=f) for f in (produce, consume, consume)]
    for t in ts: t.start()
    for t in ts: t.join()
    if err:
        raise err[0]
