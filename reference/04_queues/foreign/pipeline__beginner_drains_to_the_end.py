# exercise: pipeline
# label: right
# style: beginner, two inner functions; after a failure the consumer throws everything away until the end mark
import queue
import threading


def pipeline(source, handle, limit=10):
    counter = queue.Queue(maxsize=limit)
    errors = []

    def produce():
        try:
            for item in source:
                counter.put(item)
        except BaseException as error:
            errors.append(error)
        finally:
            counter.put(None)

    def consume():
        broken = False
        while True:
            item = counter.get()
            if item is None:
                break
            if broken:
                continue
            try:
                handle(item)
            except BaseException as error:
                errors.append(error)
                broken = True

    producer = threading.Thread(target=produce)
    consumer = threading.Thread(target=consume)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if len(errors) > 0:
        raise errors[0]
