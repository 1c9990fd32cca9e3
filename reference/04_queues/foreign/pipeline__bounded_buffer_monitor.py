# exercise: pipeline
# label: right
import collections
import threading


class _BoundedBuffer:
    """A blocking queue with a capacity: one lock, two conditions."""

    def __init__(self, capacity):
        self._capacity = capacity
        self._items = collections.deque()
        self._closed = False
        self._lock = threading.Lock()
        self._not_full = threading.Condition(self._lock)
        self._not_empty = threading.Condition(self._lock)

    def put(self, item):
        """Wait for room; return whether the item was accepted."""
        with self._lock:
            while len(self._items) >= self._capacity and not self._closed:
                self._not_full.wait()
            if self._closed:
                return False
            self._items.append(item)
            self._not_empty.notify()
            return True

    def take(self):
        """Wait for an item; return whether there was one, and the item."""
        with self._lock:
            while not self._items and not self._closed:
                self._not_empty.wait()
            if not self._items:
                return False, None
            item = self._items.popleft()
            self._not_full.notify()
            return True, item

    def close(self):
        with self._lock:
            self._closed = True
            self._not_full.notify_all()
            self._not_empty.notify_all()


class _Producer(threading.Thread):
    def __init__(self, source, buffer):
        super().__init__()
        self._source = source
        self._buffer = buffer
        self.failure = None

    def run(self):
        try:
            for item in self._source:
                if not self._buffer.put(item):
                    break
        except BaseException as error:
            self.failure = error
        finally:
            self._buffer.close()


def pipeline(source, handle, limit=10):
    buffer = _BoundedBuffer(limit)
    producer = _Producer(source, buffer)
    producer.start()
    try:
        more, item = buffer.take()
        while more:
            handle(item)
            more, item = buffer.take()
    finally:
        buffer.close()
        producer.join()
    if producer.failure is not None:
        raise producer.failure
