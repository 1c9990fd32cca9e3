# exercise: pipeline
# label: wrong
# mistake: takes source by len() and index, which a generator does not have: TypeError for every generator

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []

    def produce():
        try:
            i = 0
            while i < len(source):
                q.put(source[i])
                i += 1
        except Exception as e:
            err.append(e)
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            try:
                if not err:
                    handle(item)
            except Exception as e:
                err.append(e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if err:
        raise err[0]
