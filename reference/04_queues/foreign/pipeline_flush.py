# exercise: pipeline
# label: wrong
# mistake: after an exception the queue is emptied once only; the producer fills it again and is stuck in put
import queue
import threading


def pipeline(source, handle, limit=10):
    q, errs = queue.Queue(limit), []

    def produce():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            errs.append(e)
        finally:
            q.put(None)

    def consume():
        try:
            while (item := q.get()) is not None:
                handle(item)
        except BaseException as e:
            errs.append(e)
            while not q.empty():
                q.get_nowait()

    crew = [threading.Thread(target=f) for f in (produce, consume)]
    [t.start() for t in crew]
    [t.join() for t in crew]
    if errs:
        raise errs[0]
