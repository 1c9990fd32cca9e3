# exercise: pipeline
# label: right
# style: an old hand who knows only Java: a bounded buffer of his own with a monitor (Condition), and two Thread subclasses
from collections import deque
from threading import Condition, Thread


class BoundedBuffer:
    """Like java.util.concurrent.ArrayBlockingQueue, with close() and abandon()."""

    def __init__(self, capacity):
        self._capacity = capacity
        self._elements = deque()
        self._closed = False
        self._abandoned = False
        self._monitor = Condition()

    def put(self, element):
        """Wait for room. False if there is nobody any more who takes elements."""
        with self._monitor:
            while len(self._elements) >= self._capacity and not self._abandoned:
                self._monitor.wait()
            if self._abandoned:
                return False
            self._elements.append(element)
            self._monitor.notify_all()
            return True

    def take(self):
        """Wait for an element. (True, element), or (False, None) at the end."""
        with self._monitor:
            while not self._elements and not self._closed:
                self._monitor.wait()
            if not self._elements:
                return False, None
            element = self._elements.popleft()
            self._monitor.notify_all()
            return True, element

    def close(self):
        with self._monitor:
            self._closed = True
            self._monitor.notify_all()

    def abandon(self):
        with self._monitor:
            self._abandoned = True
            self._monitor.notify_all()


class Producer(Thread):
    def __init__(self, buffer, source):
        super().__init__(name="Producer")
        self._buffer = buffer
        self._source = source
        self.throwable = None

    def run(self):
        try:
            for element in self._source:
                if not self._buffer.put(element):
                    break
        except BaseException as throwable:
            self.throwable = throwable
        finally:
            self._buffer.close()


class Consumer(Thread):
    def __init__(self, buffer, handler):
        super().__init__(name="Consumer")
        self._buffer = buffer
        self._handler = handler
        self.throwable = None

    def run(self):
        try:
            there, element = self._buffer.take()
            while there:
                self._handler(element)
                there, element = self._buffer.take()
        except BaseException as throwable:
            self.throwable = throwable
        finally:
            self._buffer.abandon()


def pipeline(source, handle, limit=10):
    buffer = BoundedBuffer(limit)
    consumer = Consumer(buffer, handle)
    producer = Producer(buffer, source)
    consumer.start()
    producer.start()
    producer.join()
    consumer.join()
    if consumer.throwable is not None:
        raise consumer.throwable
    if producer.throwable is not None:
        raise producer.throwable
