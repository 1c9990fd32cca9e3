# exercise: pipeline
# label: wrong
# mistake: list(source) takes everything before the consumer gets its first item: not at work at the same time, and all wait
# expect: one-side-after-the-other

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []
    items = list(source)

    def produce():
        for item in items:
            q.put(item)
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            try:
                if not err:
                    handle(item)
            except BaseException as e:
                err.append(e)

    a = threading.Thread(target=produce)
    b = threading.Thread(target=consume)
    a.start(); b.start(); a.join(); b.join()
    if err:
        raise err[0]
