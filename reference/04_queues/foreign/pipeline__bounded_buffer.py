# exercise: pipeline
# label: right
import collections
import threading


class BoundedBuffer:
    """A queue with a limit: one lock, two conditions, two flags."""

    def __init__(self, limit):
        self.limit = limit
        self.items = collections.deque()
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock)
        self.not_empty = threading.Condition(self.lock)
        self.finished = False  # the producer puts nothing more
        self.abandoned = False  # the consumer takes nothing more

    def put(self, item):
        """Return whether the item was taken in."""
        with self.lock:
            while len(self.items) >= self.limit and not self.abandoned:
                self.not_full.wait()
            if self.abandoned:
                return False
            self.items.append(item)
            self.not_empty.notify()
            return True

    def get(self):
        """Return whether there was an item, and the item."""
        with self.lock:
            while len(self.items) == 0 and not self.finished:
                self.not_empty.wait()
            if len(self.items) == 0:
                return False, None
            item = self.items.popleft()
            self.not_full.notify()
            return True, item

    def finish(self):
        with self.lock:
            self.finished = True
            self.not_empty.notify_all()

    def abandon(self):
        with self.lock:
            self.abandoned = True
            self.items.clear()
            self.not_full.notify_all()


class Producer(threading.Thread):
    def __init__(self, source, buffer):
        super().__init__()
        self.source = source
        self.buffer = buffer
        self.error = None

    def run(self):
        try:
            for item in self.source:
                if not self.buffer.put(item):
                    break
        except BaseException as error:
            self.error = error
        finally:
            self.buffer.finish()


class Consumer(threading.Thread):
    def __init__(self, handle, buffer):
        super().__init__()
        self.handle = handle
        self.buffer = buffer
        self.error = None

    def run(self):
        try:
            there, item = self.buffer.get()
            while there:
                self.handle(item)
                there, item = self.buffer.get()
        except BaseException as error:
            self.error = error
        finally:
            self.buffer.abandon()


def pipeline(source, handle, limit=10):
    buffer = BoundedBuffer(limit)
    producer = Producer(source, buffer)
    consumer = Consumer(handle, buffer)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if consumer.error is not None:
        raise consumer.error
    if producer.error is not None:
        raise producer.error
