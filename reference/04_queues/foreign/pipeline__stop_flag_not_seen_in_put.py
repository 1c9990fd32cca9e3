# exercise: pipeline
# label: wrong
# mistake: the consumer sets a stop Event and leaves, but the producer looks at it only between two puts and already hangs in a blocking put

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    stop = threading.Event()
    err = []

    def produce():
        try:
            for item in source:
                if stop.is_set():
                    return
                q.put(item)
            q.put(None)
        except Exception as e:
            err.append(e)
            q.put(None)

    def consume():
        while (item := q.get()) is not None:
            try:
                handle(item)
            except Exception as e:
                err.append(e)
                stop.set()
                return

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if err:
        raise err[0]
