# exercise: pipeline
# label: right
# style: two Thread subclasses, no end mark but events, put and get with timeouts in loops

import queue
import threading


class _Producer(threading.Thread):
    def __init__(self, source, q, done, stop):
        super().__init__(name="producer")
        self.source = source
        self.q = q
        self.done = done
        self.stop = stop
        self.exc = None

    def _put(self, item):
        while not self.stop.is_set():
            try:
                self.q.put(item, timeout=0.05)
                return
            except queue.Full:
                continue

    def run(self):
        try:
            for item in self.source:
                self._put(item)
                if self.stop.is_set():
                    break
        except BaseException as e:
            self.exc = e
        finally:
            self.done.set()


class _Consumer(threading.Thread):
    def __init__(self, handle, q, done, stop):
        super().__init__(name="consumer")
        self.handle = handle
        self.q = q
        self.done = done
        self.stop = stop
        self.exc = None

    def run(self):
        # ask "done" first: after it is set nothing is put any more,
        # so empty() can be trusted then
        while not self.done.is_set() or not self.q.empty():
            try:
                item = self.q.get(timeout=0.05)
            except queue.Empty:
                continue
            try:
                self.handle(item)
            except BaseException as e:
                self.exc = e
                self.stop.set()
                return


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    done = threading.Event()
    stop = threading.Event()
    producer = _Producer(source, q, done, stop)
    consumer = _Consumer(handle, q, done, stop)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if consumer.exc is not None:
        raise consumer.exc
    if producer.exc is not None:
        raise producer.exc
