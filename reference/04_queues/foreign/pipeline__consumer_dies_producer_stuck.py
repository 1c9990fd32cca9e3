# exercise: pipeline
# label: wrong
# mistake: the consumer stops at handle's exception (kept) and nobody gets any more, so the producer hangs in put on the full queue
# expect: nobody-takes

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    error = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            error.append(e)
        finally:
            q.put(None)

    def consume():
        try:
            while True:
                item = q.get()
                if item is None:
                    return
                handle(item)
        except Exception as e:
            error.append(e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if error:
        raise error[0]
