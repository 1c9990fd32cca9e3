# exercise: pipeline
# label: right
# style: own subclass of Queue with shutdown() as in 3.13

import queue
import threading


class ShutDown(Exception):
    pass


class ClosableQueue(queue.Queue):
    closed = False

    def close(self):
        with self.mutex:
            self.closed = True
            self.not_full.notify_all()
            self.not_empty.notify_all()

    def put_or_fail(self, item):
        with self.not_full:
            while self._qsize() >= self.maxsize and not self.closed:
                self.not_full.wait()
            if self.closed:
                raise ShutDown
            self._put(item)
            self.not_empty.notify()

    def get_or_fail(self):
        with self.not_empty:
            while not self._qsize() and not self.closed:
                self.not_empty.wait()
            if not self._qsize():
                raise ShutDown
            item = self._get()
            self.not_full.notify()
            return item


def pipeline(source, handle, limit=10):
    q = ClosableQueue(limit)
    errors = []

    def produce():
        for item in source:
            try:
                q.put_or_fail(item)
            except ShutDown:
                return

    def consume():
        while True:
            try:
                item = q.get_or_fail()
            except ShutDown:
                return
            handle(item)

    def stage(f):
        try:
            f()
        except BaseException as e:
            errors.append(e)
        finally:
            q.close()

    a = threading.Thread(target=stage, args=(produce,))
    b = threading.Thread(target=stage, args=[consume])
    a.start()
    b.start()
    b.join()
    a.join()
    if errors:
        raise errors[0]
