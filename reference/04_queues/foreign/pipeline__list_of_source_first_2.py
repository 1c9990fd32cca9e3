# exercise: pipeline
# label: wrong
# mistake: list(source) takes all items before a thread is started, in order to count them, so nothing is handled until a slow source has given its last item, and all items wait in the list (an endless source never gets anything handled); breaks "both work at the same time" and "A producer thread takes the items from ``source``".
import queue
import threading


def pipeline(source, handle, limit=10):
    # If I know how many there are, I need no end mark.
    items = list(source)
    count = len(items)

    waiting = queue.Queue(maxsize=limit)
    errors = []

    def produce():
        for item in items:
            waiting.put(item)

    def consume():
        for _ in range(count):
            item = waiting.get()
            # after an error only make room for the producer
            if len(errors) == 0:
                try:
                    handle(item)
                except Exception as error:
                    errors.append(error)

    producer = threading.Thread(target=produce)
    consumer = threading.Thread(target=consume)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()

    if len(errors) > 0:
        raise errors[0]
