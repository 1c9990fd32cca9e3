# exercise: pipeline
# label: wrong
# mistake: a multiprocessing.Queue between two threads pickles the items: what cannot be pickled never arrives, the others arrive as copies

import multiprocessing, threading

def pipeline(source, handle, limit=10):
    q = multiprocessing.Queue(limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
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
    q.close(); q.join_thread()
    if err:
        raise err[0]
