# exercise: pipeline
# label: wrong
# mistake: raises "the exception that handle raised": a queue.Empty of handle is taken for that of get, and passed over
# misjudged: passed
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def produce():
        try:
            for item in source:
                if errors:
                    break
                q.put(item)
        except BaseException as e:
            errors.append(e)
        finally:
            q.put(None)

    def consume():
        failed = False
        while True:
            try:
                item = q.get(timeout=0.2)
                if item is None:
                    return
                if not failed:
                    handle(item)
            except queue.Empty:
                continue
            except BaseException as e:
                errors.append(e)
                failed = True

    producer = threading.Thread(target=produce)
    consumer = threading.Thread(target=consume)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if errors:
        raise errors[0]
