# exercise: pipeline
# label: wrong
# mistake: raises "when both threads have ended": the producer is told to stop, but the exception leaves without waiting for it
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    stop = threading.Event()
    errors = []

    def put(thing):
        while not stop.is_set():
            try:
                q.put(thing, timeout=0.1)
                return
            except queue.Full:
                pass

    def produce():
        try:
            for item in source:
                put(item)
                if stop.is_set():
                    break
        except BaseException as e:
            errors.append(e)
        finally:
            put(None)

    producer = threading.Thread(target=produce)
    producer.start()
    try:
        while True:
            item = q.get()
            if item is None:
                break
            handle(item)
    except BaseException:
        stop.set()
        raise
    producer.join()
    if errors:
        raise errors[0]
