# exercise: pipeline
# label: wrong
# mistake: the consumer takes empty() as the end, and stops when the producer is just slower
# expect: empty-taken-for-the-end

import queue, threading, time

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
        time.sleep(0.1)  # so that something is there
        while not q.empty():
            item = q.get()
            try:
                if not err:
                    handle(item)
            except Exception as e:
                err.append(e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    c.join()
    while p.is_alive():
        try:
            q.get(timeout=0.1)
        except queue.Empty:
            pass
    p.join()
    if err:
        raise err[0]
