# exercise: pipeline
# label: wrong
# mistake: SimpleQueue cannot be bounded, so the producer runs ahead as far as it likes
# expect: too-many-wait

from queue import SimpleQueue
from threading import Thread

def pipeline(source, handle, limit=10):
    q = SimpleQueue()
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            err.append(e)
        q.put(None)

    t = Thread(target=produce)
    t.start()
    try:
        while (item := q.get()) is not None:
            handle(item)
    finally:
        t.join()
    if err:
        raise err[0]
