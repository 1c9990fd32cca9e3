# exercise: pipeline
# label: wrong
# mistake: no end mark; looks at is_alive() and empty() and then waits in get() for an item that never comes
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            errors.append(e)

    producer = threading.Thread(target=produce)

    def consume():
        while producer.is_alive() or not q.empty():
            item = q.get()
            if errors:
                continue
            try:
                handle(item)
            except BaseException as e:
                errors.append(e)

    consumer = threading.Thread(target=consume)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if errors:
        raise errors[0]
