# exercise: pipeline
# style: semaphore_before_the_source_is_asked
import queue
import threading


def pipeline(source, handle, limit=10):
    places = threading.Semaphore(limit)
    q = queue.SimpleQueue()
    errors = []

    def produce():
        items = iter(source)
        try:
            while not errors:
                places.acquire()
                try:
                    item = next(items)
                except StopIteration:
                    break
                q.put(item)
        except Exception as e:
            errors.append(e)
        q.put(None)

    def consume():
        while True:
            item = q.get()
            places.release()
            if item is None:
                return
            if errors:
                continue
            try:
                handle(item)
            except Exception as e:
                errors.append(e)

    a = threading.Thread(target=produce)
    b = threading.Thread(target=consume)
    b.start()
    a.start()
    a.join()
    b.join()
    if errors:
        raise errors[0]
