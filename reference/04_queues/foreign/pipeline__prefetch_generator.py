# exercise: pipeline
# label: right
# style: a generator that prefetches in a thread; its close() stops the producer

import queue
import threading


def prefetch(source, limit):
    q = queue.Queue(limit)
    stopped = False
    error = None

    def run():
        nonlocal error
        try:
            for x in source:
                if stopped:
                    break
                q.put(x)
        except BaseException as e:
            error = e
        finally:
            q.put(None)

    t = threading.Thread(target=run)
    t.start()
    last = False
    try:
        while True:
            x = q.get()
            if x is None:
                last = True
                break
            yield x
    finally:
        stopped = True
        while not last:
            last = q.get() is None
        t.join()
    if error is not None:
        raise error


def pipeline(source, handle, limit=10):
    gen = prefetch(source, limit)
    try:
        for x in gen:
            handle(x)
    finally:
        gen.close()
