# exercise: pipeline
# label: wrong
# mistake: after an exception the consumer empties the queue once with get_nowait and ends; the producer fills it again and hangs in put
# expect: nobody-takes

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
        finally:
            q.put(None)

    def consume():
        while True:
            item = q.get()
            if item is None:
                return
            try:
                handle(item)
            except Exception as e:
                err.append(e)
                try:
                    while True:
                        q.get_nowait()
                except queue.Empty:
                    return

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if err:
        raise err[0]
