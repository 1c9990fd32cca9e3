# exercise: pipeline
# label: wrong
# mistake: the end mark is put only after a normal end of the source loop; when source raises the consumer waits for ever

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def produce():
        try:
            for item in source:
                q.put(item)
            q.put(None)
        except Exception as e:
            errors.append(e)

    def consume():
        while (item := q.get()) is not None:
            if errors:
                continue
            try:
                handle(item)
            except Exception as e:
                errors.append(e)

    ts = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for t in ts: t.start()
    for t in ts: t.join()
    if errors:
        raise errors[0]
