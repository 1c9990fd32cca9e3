# exercise: pipeline
# expect: empty-taken-for-the-end
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    errors = []
    stop = threading.Event()

    def produce():
        try:
            for item in source:
                if stop.is_set():
                    return
                q.put(item)
        except Exception as e:
            errors.append(e)

    def consume():
        while True:
            try:
                item = q.get(timeout=0.6)  # <- here
            except queue.Empty:
                return
            if stop.is_set():
                continue
            try:
                handle(item)
            except Exception as e:
                errors.append(e)
                stop.set()

    a = threading.Thread(target=produce)
    b = threading.Thread(target=consume)
    a.start()
    b.start()
    a.join()
    b.join()
    if errors:
        raise errors[0]
