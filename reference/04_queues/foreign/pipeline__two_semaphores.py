# exercise: pipeline
# label: right
import collections
import threading


class _Ring:
    """The classic bounded buffer: one semaphore counts room, one counts items."""

    def __init__(self, limit):
        self.items = collections.deque()
        self.room = threading.Semaphore(limit)
        self.ready = threading.Semaphore(0)
        self.closed = False  # the consumer has gone
        self.error = None  # what the source raised


_END = object()


def _produce(source, ring):
    try:
        for item in source:
            ring.room.acquire()
            if ring.closed:
                return
            ring.items.append(item)
            ring.ready.release()
    except BaseException as error:
        ring.error = error
    finally:
        ring.items.append(_END)
        ring.ready.release()


def pipeline(source, handle, limit=10):
    ring = _Ring(limit)
    producer = threading.Thread(target=_produce, args=(source, ring))
    producer.start()
    try:
        while True:
            ring.ready.acquire()
            item = ring.items.popleft()
            if item is _END:
                break
            ring.room.release()
            handle(item)
    finally:
        ring.closed = True
        ring.room.release()
        producer.join()
    if ring.error is not None:
        raise ring.error
