# exercise: pipeline
# label: right
# style: SimpleQueue bounded by a Semaphore that the consumer releases

import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.SimpleQueue()
    room = threading.BoundedSemaphore(limit)
    errs = queue.SimpleQueue()

    def produce():
        try:
            for it in source:
                room.acquire()
                q.put(it)
        except BaseException as e:
            errs.put(e)
        finally:
            q.put(None)

    def consume():
        ok = True
        for it in iter(q.get, None):
            room.release()
            if ok:
                try:
                    handle(it)
                except BaseException as e:
                    errs.put(e)
                    ok = False

    a, b = threading.Thread(target=produce), threading.Thread(target=consume)
    a.start(), b.start()
    a.join(), b.join()
    if not errs.empty():
        raise errs.get()
