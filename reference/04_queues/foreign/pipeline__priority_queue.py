# exercise: pipeline
# label: wrong
# mistake: a PriorityQueue sorts what waits, so items are not handled in the order of the source

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.PriorityQueue(limit)
    errors = []

    def produce():
        try:
            for n, item in enumerate(source):
                q.put((0, str(item), n, item))
        except Exception as e:
            errors.append(e)
        q.put((1,))

    def consume():
        while len(entry := q.get()) > 1:
            if not errors:
                try:
                    handle(entry[-1])
                except Exception as e:
                    errors.append(e)

    p, c = threading.Thread(target=produce), threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
    if errors:
        raise errors[0]
