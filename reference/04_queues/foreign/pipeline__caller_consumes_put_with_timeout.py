# exercise: pipeline
# label: right
# style: the calling thread is the consumer; the producer offers with a timeout and looks at an Event
import queue
import threading


def pipeline(source, handle, limit=10):
    plates = queue.Queue(limit)
    stop = threading.Event()
    trouble = []

    def offer(thing):
        while not stop.is_set():
            try:
                plates.put(thing, timeout=0.05)
            except queue.Full:
                continue
            return True
        return False

    def produce():
        try:
            for item in source:
                if not offer(item):
                    return
        except BaseException as exc:
            trouble.append(exc)
        finally:
            offer(None)

    cook = threading.Thread(target=produce, name="cook")
    cook.start()
    try:
        while (item := plates.get()) is not None:
            handle(item)
    finally:
        stop.set()
        cook.join()
    if trouble:
        raise trouble[0]
