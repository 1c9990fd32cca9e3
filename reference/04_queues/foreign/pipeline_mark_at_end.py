# exercise: pipeline
# label: wrong
# mistake: no end mark when the source raises, so the consumer waits in get forever
import queue
import threading


def pipeline(source, handle, limit=10):
    q, errs = queue.Queue(limit), []

    def spawn():
        try:
            for item in source:
                q.put(item)
            q.put(None)
        except BaseException as e:
            errs.append(e)

    def tick():
        while (item := q.get()) is not None:
            try:
                if not errs:
                    handle(item)
            except BaseException as e:
                errs.append(e)

    a, b = threading.Thread(target=spawn), threading.Thread(target=tick)
    a.start(), b.start()
    a.join(), b.join()
    if errs:
        raise errs[0]
