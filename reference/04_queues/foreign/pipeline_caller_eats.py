# exercise: pipeline
# label: right
# style: the caller is the consumer, try/finally drains the queue and joins the feeder
import queue
import threading


def _feed(source, q, stop, errors):
    try:
        for item in source:
            if stop.is_set():
                return
            q.put(item)
    except BaseException as exc:
        errors.append(exc)
    finally:
        q.put(None)


def pipeline(source, handle, limit=10):
    q, stop, errors = queue.Queue(maxsize=limit), threading.Event(), []
    feeder = threading.Thread(target=_feed, args=(source, q, stop, errors), name="feeder")
    feeder.start()
    item = stop
    try:
        while (item := q.get()) is not None:
            handle(item)
    finally:
        stop.set()
        while item is not None:
            item = q.get()
        feeder.join()
    if errors:
        raise errors[0]
