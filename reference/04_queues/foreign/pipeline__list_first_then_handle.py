# exercise: pipeline
# label: wrong
# mistake: a list is the queue and the consumer starts when the producer has ended, which breaks "both work at the same time" and "Never more than ``limit`` items wait in the queue"
import threading


def pipeline(source, handle, limit=10):
    waiting = []
    errors = []

    def producer():
        try:
            for item in source:
                waiting.append(item)
        except BaseException as e:
            errors.append(e)

    def consumer():
        try:
            while len(waiting) > 0:
                handle(waiting.pop(0))
        except BaseException as e:
            errors.append(e)

    p = threading.Thread(target=producer)
    p.start()
    p.join()
    c = threading.Thread(target=consumer)
    c.start()
    c.join()
    if errors:
        raise errors[0]
