# exercise: pipeline
# label: wrong
# mistake: the consumer takes a get timeout of half a second as the end of all items
# expect: empty-taken-for-the-end

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

    def consume():
        while True:
            try:
                item = q.get(timeout=0.5)
            except queue.Empty:
                break
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
