# exercise: pipeline
# label: right
# style: Java-minded: a bounded buffer of one's own (a queue made of deque and Condition), no end mark in it
import collections
import threading


class BoundedBuffer:
    """A queue with a capacity, which can be finished and aborted."""

    def __init__(self, capacity):
        self._capacity = capacity
        self._items = collections.deque()
        self._monitor = threading.Condition()
        self._finished = False
        self._aborted = False

    def put(self, item):
        with self._monitor:
            while len(self._items) >= self._capacity and not self._aborted:
                self._monitor.wait()
            if self._aborted:
                return False
            self._items.append(item)
            self._monitor.notify_all()
            return True

    def take(self):
        with self._monitor:
            while not self._items and not self._finished:
                self._monitor.wait()
            if not self._items:
                return False, None
            item = self._items.popleft()
            self._monitor.notify_all()
            return True, item

    def finish(self):
        with self._monitor:
            self._finished = True
            self._monitor.notify_all()

    def abort(self):
        with self._monitor:
            self._aborted = True
            self._monitor.notify_all()


class Outcome:
    def __init__(self):
        self._lock = threading.Lock()
        self._first = None

    def set_failure(self, failure):
        with self._lock:
            if self._first is None:
                self._first = failure

    def check(self):
        if self._first is not None:
            raise self._first


def pipeline(source, handle, limit=10):
    buffer = BoundedBuffer(limit)
    outcome = Outcome()

    def producer_main():
        try:
            for item in source:
                if not buffer.put(item):
                    break
        except BaseException as failure:
            outcome.set_failure(failure)
        finally:
            buffer.finish()

    def consumer_main():
        try:
            while True:
                there_is_one, item = buffer.take()
                if not there_is_one:
                    break
                handle(item)
        except BaseException as failure:
            outcome.set_failure(failure)
        finally:
            buffer.abort()

    threads = [
        threading.Thread(target=producer_main),
        threading.Thread(target=consumer_main),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    outcome.check()
