# exercise: pipeline
# style: own_end_mark_and_stop_event
import queue
import threading

class END:
    "The mark of the end."


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    stop = threading.Event()
    errors = []

    def producer():
        try:
            for item in source:
                if stop.is_set():
                    break
                q.put(item)
        except Exception as e:
            errors.append(e)
        finally:
            q.put(END)

    def consumer():
        for item in iter(q.get, END):
            if stop.is_set():
                continue
            try:
                handle(item)
            except Exception as e:
                errors.append(e)
                stop.set()

    p = threading.Thread(target=producer)
    c = threading.Thread(target=consumer)
    p.start()
    c.start()
    p.join()
    c.join()
    if errors:
        raise errors[0]
