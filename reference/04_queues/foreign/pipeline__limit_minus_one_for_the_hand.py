# exercise: pipeline
# label: wrong
# mistake: "never more than limit items wait": maxsize=limit-1 is 0 for limit=1, which means no limit at all
import queue
import threading


def pipeline(source, handle, limit=10):
    # one item is always in the hand of the producer, so the queue holds one less
    waiting = queue.Queue(maxsize=limit - 1)
    failures = []

    def produce():
        try:
            for item in source:
                if failures:
                    break
                waiting.put(item)
        except BaseException as failure:
            failures.append(failure)
        finally:
            waiting.put(None)

    def consume():
        while True:
            item = waiting.get()
            if item is None:
                return
            if failures:
                continue
            try:
                handle(item)
            except BaseException as failure:
                failures.append(failure)

    producer = threading.Thread(target=produce)
    consumer = threading.Thread(target=consume)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if failures:
        raise failures[0]
