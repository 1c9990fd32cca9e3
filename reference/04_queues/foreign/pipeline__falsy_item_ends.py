# exercise: pipeline
# label: wrong
# mistake: `if not item: break` takes 0, "" or [] for the end mark; the rest is thrown away
# expect: false-value-taken-for-the-end

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            err.append(e)
        q.put(None)

    def consume():
        while True:
            item = q.get()
            if not item:
                break
            try:
                if not err:
                    handle(item)
            except BaseException as e:
                err.append(e)
        while item is not None:
            item = q.get()

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start(); p.join(); c.join()
    if err:
        raise err[0]
