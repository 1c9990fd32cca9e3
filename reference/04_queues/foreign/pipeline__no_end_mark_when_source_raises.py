# exercise: pipeline
# label: wrong
# mistake: the end mark is put only after a source that ended well; when the source raises the consumer waits for ever

import queue
import threading


class Worker(threading.Thread):
    """A thread that remembers its exception."""

    def __init__(self, func, *args):
        super().__init__()
        self.func = func
        self.args = args
        self.exception = None

    def run(self):
        try:
            self.func(*self.args)
        except BaseException as e:
            self.exception = e


def _produce(source, q, broken):
    for item in source:
        if broken.is_set():
            break
        q.put(item)
    q.put(None)


def _consume(handle, q, broken):
    item = q.get()
    try:
        while item is not None:
            handle(item)
            item = q.get()
    finally:
        broken.set()
        while item is not None:
            item = q.get()


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    broken = threading.Event()
    workers = [Worker(_produce, source, q, broken), Worker(_consume, handle, q, broken)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    for w in workers:
        if w.exception is not None:
            raise w.exception
