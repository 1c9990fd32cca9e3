# exercise: pipeline
# label: wrong
# mistake: -1 is used as the end mark and may well be a real item: everything after it is lost

import queue, threading
END = -1

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            err.append(e)
        q.put(END)

    def consume():
        while (item := q.get()) != END:
            try:
                if not err:
                    handle(item)
            except BaseException as e:
                err.append(e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    c.join()
    while p.is_alive():
        try:
            q.get(timeout=0.05)
        except queue.Empty:
            pass
    if err:
        raise err[0]
