# exercise: pipeline
# label: right
# style: a C++ person's closable ring buffer (head, count, two conditions on one lock), two threads that only talk to it
import threading


class RingBuffer:
    """At most ``capacity`` items; the slots are made when they are needed first."""

    def __init__(self, capacity):
        self._capacity = capacity
        self._slots = []
        self._head = 0
        self._count = 0
        self._closed = False
        self._cancelled = False
        lock = threading.Lock()
        self._not_full = threading.Condition(lock)
        self._not_empty = threading.Condition(lock)

    def put(self, item):
        """Store the item; False when nobody wants items any more."""
        with self._not_full:
            while self._count == self._capacity and not self._cancelled:
                self._not_full.wait()
            if self._cancelled:
                return False
            position = (self._head + self._count) % self._capacity
            if position == len(self._slots):
                self._slots.append(item)
            else:
                self._slots[position] = item
            self._count += 1
            self._not_empty.notify()
            return True

    def close(self):
        """No more items will come."""
        with self._not_empty:
            self._closed = True
            self._not_empty.notify_all()

    def cancel(self):
        """No more items will be taken."""
        with self._not_full:
            self._cancelled = True
            self._not_full.notify_all()

    def __iter__(self):
        while True:
            with self._not_empty:
                while self._count == 0 and not self._closed:
                    self._not_empty.wait()
                if self._count == 0:
                    return
                item = self._slots[self._head]
                self._slots[self._head] = None
                self._head = (self._head + 1) % self._capacity
                self._count -= 1
                self._not_full.notify()
            yield item


def pipeline(source, handle, limit=10):
    ring = RingBuffer(limit)
    failure_of = {}

    def produce():
        try:
            for item in source:
                if not ring.put(item):
                    break
        except BaseException as error:
            failure_of["producer"] = error
        finally:
            ring.close()

    def consume():
        try:
            for item in ring:
                handle(item)
        except BaseException as error:
            failure_of["consumer"] = error
        finally:
            ring.cancel()

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for side in ("consumer", "producer"):
        if side in failure_of:
            raise failure_of[side]
