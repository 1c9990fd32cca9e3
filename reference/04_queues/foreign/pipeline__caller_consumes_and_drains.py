# exercise: pipeline
# label: right
# style: the caller is the consumer; one generator yields until the end mark, and a deque of length 0 eats what is left of it
import queue
import threading
from collections import deque


def until_mark(plates):
    while (item := plates.get()) is not None:
        yield item


def pipeline(source, handle, limit=10):
    plates = queue.Queue(maxsize=limit)
    problems = []

    def produce():
        try:
            for item in source:
                plates.put(item)
        except BaseException as problem:
            problems.append(problem)
        finally:
            plates.put(None)

    cook = threading.Thread(target=produce)
    cook.start()
    waiting = until_mark(plates)
    try:
        for item in waiting:
            handle(item)
    finally:
        deque(waiting, maxlen=0)  # the cook must never be stuck at a full counter
        cook.join()
    if problems:
        raise problems[0]
