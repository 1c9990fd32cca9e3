# exercise: pipeline
# label: wrong
# mistake: raises what handle raised "when both threads have ended": with limit=1 the producer wakes, fills the one place again and waits for ever to put the end mark
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
        try:
            while True:
                item = q.get()
                if item is None:
                    return
                handle(item)
        except BaseException as e:
            errors.append(e)
            # make room, so that the producer can go on and see the error
            for _ in range(q.qsize()):
                q.get()

    producer = threading.Thread(target=produce)
    consumer = threading.Thread(target=consume)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if errors:
        raise errors[0]
