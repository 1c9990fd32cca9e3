# exercise: pipeline
# label: right
# style: in the manner of Java, a hand-made bounded buffer (monitor with one Condition), classes with run methods

import threading
from collections import deque


class BoundedBuffer:
    """Like ArrayBlockingQueue, but it can be closed and aborted."""

    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._closed = False
        self._aborted = False
        self._changed = threading.Condition()

    def put(self, item):
        with self._changed:
            while len(self._items) >= self._capacity and not self._aborted:
                self._changed.wait()
            if self._aborted:
                return False
            self._items.append(item)
            self._changed.notify_all()
            return True

    def take(self):
        """Return (True, item), or (False, None) when nothing will come any more."""
        with self._changed:
            while not self._items and not self._closed:
                self._changed.wait()
            if not self._items:
                return False, None
            item = self._items.popleft()
            self._changed.notify_all()
            return True, item

    def close(self):
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def abort(self):
        with self._changed:
            self._aborted = True
            self._changed.notify_all()


class Producer:
    def __init__(self, source, buffer):
        self.source = source
        self.buffer = buffer
        self.error = None

    def run(self):
        try:
            for item in self.source:
                if not self.buffer.put(item):
                    break
        except BaseException as e:
            self.error = e
        finally:
            self.buffer.close()


class Consumer:
    def __init__(self, handle, buffer):
        self.handle = handle
        self.buffer = buffer
        self.error = None

    def run(self):
        try:
            more, item = self.buffer.take()
            while more:
                self.handle(item)
                more, item = self.buffer.take()
        except BaseException as e:
            self.error = e
            self.buffer.abort()


def pipeline(source, handle, limit=10):
    buffer = BoundedBuffer(limit)
    producer = Producer(source, buffer)
    consumer = Consumer(handle, buffer)
    threads = [
        threading.Thread(target=producer.run, name="Producer"),
        threading.Thread(target=consumer.run, name="Consumer"),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for error in (consumer.error, producer.error):
        if error is not None:
            raise error
