# exercise: pipeline
# label: right
# style: Queue(1) always: fewer wait than allowed, never more

import queue
import threading


def pipeline(source, handle, limit=10):
    # "never more than limit wait": one is never more
    q = queue.Queue(1)
    err = None

    def produce():
        nonlocal err
        try:
            for x in source:
                q.put(x)
        except BaseException as e:
            err = e
        finally:
            q.put(None)

    t = threading.Thread(target=produce)
    t.start()
    while (x := q.get()) is not None:
        if err is None:
            try:
                handle(x)
            except BaseException as e:
                err = e
    t.join()
    if err is not None:
        raise err
