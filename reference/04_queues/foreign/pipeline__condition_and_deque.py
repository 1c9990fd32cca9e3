# exercise: pipeline
# label: right
# style: own bounded buffer from deque and Condition

import collections
import threading


class Buffer:
    def __init__(self, size):
        self.size = size
        self.items = collections.deque()
        self.closed = False
        self.cond = threading.Condition()

    def put(self, x):
        """True if somebody will take it."""
        with self.cond:
            while len(self.items) >= self.size and not self.closed:
                self.cond.wait()
            if self.closed:
                return False
            self.items.append(x)
            self.cond.notify_all()
            return True

    def get(self):
        with self.cond:
            self.cond.wait_for(lambda: self.items or self.closed)
            if not self.items:
                raise EOFError
            x = self.items.popleft()
            self.cond.notify_all()
            return x

    def close(self):
        with self.cond:
            self.closed = True
            self.cond.notify_all()


def pipeline(source, handle, limit=10):
    buf = Buffer(limit)
    errors = []

    def produce():
        try:
            for x in source:
                if not buf.put(x):
                    return
        except BaseException as e:
            errors.append(e)
        finally:
            buf.close()

    def consume():
        while True:
            try:
                x = buf.get()
            except EOFError:
                return
            try:
                handle(x)
            except BaseException as e:
                errors.append(e)
                buf.close()
                return

    ts = [threading.Thread(target=f) for f in (produce, consume)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if errors:
        raise errors[0]
