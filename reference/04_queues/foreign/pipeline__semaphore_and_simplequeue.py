# exercise: pipeline
# label: right
# style: C-minded: a counting semaphore for the free places, a SimpleQueue without limit behind it
import queue
import threading


def pipeline(source, handle, limit=10):
    free = threading.Semaphore(limit)
    items = queue.SimpleQueue()
    errors = []

    def produce():
        try:
            for item in source:
                free.acquire()
                if errors:
                    break
                items.put(item)
        except BaseException as e:
            errors.append(e)
        items.put(None)

    def consume():
        ok = True
        while True:
            item = items.get()
            if item is None:
                return
            free.release()
            if not ok:
                continue
            try:
                handle(item)
            except BaseException as e:
                errors.append(e)
                ok = False

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    c.start()
    p.start()
    p.join()
    c.join()
    if errors:
        raise errors[0]
