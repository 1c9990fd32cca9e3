# exercise: pipeline
# label: wrong
# mistake: the consumer stops at the first falsy item (0, "", []), not only at None
import queue
import threading


def pipeline(source, handle, limit=10):
    q, boom = queue.Queue(limit), []

    def produce():
        try:
            for item in source:
                if boom:
                    break
                q.put(item)
        except BaseException as e:
            boom.append(e)
        finally:
            q.put(None)

    def consume():
        while item := q.get():
            if not boom:
                try:
                    handle(item)
                except BaseException as e:
                    boom.append(e)

    crew = [threading.Thread(target=f) for f in (produce, consume)]
    for t in crew:
        t.start()
    for t in crew:
        t.join()
    if boom:
        raise boom[0]
