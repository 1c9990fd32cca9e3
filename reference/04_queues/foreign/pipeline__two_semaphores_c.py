# exercise: pipeline
# label: right
# style: textbook C, two counting semaphores around a deque, flags in a small struct

import threading
from collections import deque


class _Shared:
    __slots__ = ("buf", "free", "used", "cancel", "err")

    def __init__(self, limit):
        self.buf = deque()
        self.free = threading.Semaphore(limit)  # free places
        self.used = threading.Semaphore(0)  # entries in buf
        self.cancel = False
        self.err = []


def _produce(sh, source):
    try:
        for item in source:
            sh.free.acquire()
            if sh.cancel:
                return
            sh.buf.append(item)
            sh.used.release()
    except BaseException as e:
        sh.err.append(e)
    finally:
        # the end mark needs no free place
        sh.buf.append(None)
        sh.used.release()


def _consume(sh, handle):
    try:
        while True:
            sh.used.acquire()
            item = sh.buf.popleft()
            if item is None:
                return
            sh.free.release()
            handle(item)
    except BaseException as e:
        sh.err.append(e)
        sh.cancel = True
        sh.free.release()  # wake the producer up, if it waits for a place


def pipeline(source, handle, limit=10):
    sh = _Shared(limit)
    t1 = threading.Thread(target=_produce, args=(sh, source))
    t2 = threading.Thread(target=_consume, args=(sh, handle))
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    if sh.err:
        raise sh.err[0]
