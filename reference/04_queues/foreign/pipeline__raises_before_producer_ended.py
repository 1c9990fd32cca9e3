# exercise: pipeline
# label: wrong
# mistake: the caller consumes and lets handle's exception out at once; the producer thread is left waiting in put

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

    t = threading.Thread(target=produce, daemon=True)
    t.start()
    while (item := q.get()) is not None:
        handle(item)
    t.join()
    if err:
        raise err[0]
