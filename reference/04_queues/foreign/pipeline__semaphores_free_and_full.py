# exercise: pipeline
# label: right
# style: textbook bounded buffer: two semaphores and a ring of slots, C style

import threading


def pipeline(source, handle, limit=10):
    ring = [None] * limit
    free = threading.Semaphore(limit)
    full = threading.Semaphore(0)
    fail = [None]

    def producer():
        i = 0
        try:
            for x in source:
                free.acquire()
                ring[i % limit] = (x,)
                i += 1
                full.release()
        except BaseException as e:
            if fail[0] is None:
                fail[0] = e
        free.acquire()
        ring[i % limit] = None
        full.release()

    def consumer():
        i = 0
        while 1:
            full.acquire()
            slot = ring[i % limit]
            i += 1
            free.release()
            if slot is None:
                return
            if fail[0] is None:
                try:
                    handle(slot[0])
                except BaseException as e:
                    fail[0] = e

    p = threading.Thread(None, producer)
    c = threading.Thread(None, consumer)
    p.start(); c.start()
    p.join(); c.join()
    if fail[0] is not None:
        raise fail[0]
