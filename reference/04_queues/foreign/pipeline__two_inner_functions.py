# exercise: pipeline
# label: right
# style: verbose beginner's code, two inner functions, a list for the failures

import queue
import threading


def pipeline(source, handle, limit=10):
    # the counter between the kitchen and the dining room
    counter = queue.Queue(maxsize=limit)
    # whatever goes wrong is kept in this list, the first one first
    failures = []

    def producer():
        try:
            for item in source:
                if len(failures) > 0:
                    # the other side has a problem, it makes no sense to go on
                    break
                counter.put(item)
        except BaseException as problem:
            failures.append(problem)
        finally:
            # always tell the consumer that it is over
            counter.put(None)

    def consumer():
        finished = False
        try:
            while not finished:
                item = counter.get()
                if item is None:
                    finished = True
                else:
                    handle(item)
        except BaseException as problem:
            failures.append(problem)
        # throw away what is left, or the producer would wait for ever
        while not finished:
            item = counter.get()
            if item is None:
                finished = True

    producer_thread = threading.Thread(target=producer)
    consumer_thread = threading.Thread(target=consumer)
    producer_thread.start()
    consumer_thread.start()
    producer_thread.join()
    consumer_thread.join()

    if len(failures) > 0:
        raise failures[0]
