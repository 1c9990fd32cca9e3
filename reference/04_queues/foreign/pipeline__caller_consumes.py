# exercise: pipeline
# label: right
# style: only one extra thread; the caller is the consumer

from queue import Queue
from threading import Thread


def pipeline(source, handle, limit=10):
    counter = Queue(limit)
    failed = []

    def cook():
        try:
            for plate in source:
                counter.put(plate)
        except BaseException as oops:
            failed.append(oops)
        counter.put(None)

    t = Thread(target=cook)
    t.start()
    try:
        for plate in iter(counter.get, None):
            handle(plate)
    except BaseException:
        while counter.get() is not None:
            pass
        raise
    finally:
        t.join()
    if failed:
        raise failed[0]
