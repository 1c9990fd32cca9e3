# exercise: pipeline
# label: right
# style: an old hand from Java, Thread subclasses, a poison pill, and offer() with a timeout and a cancel flag
import queue
import threading

POISON_PILL = object()


class Producer(threading.Thread):
    def __init__(self, source, buffer, cancelled):
        super().__init__(name="Producer")
        self.source = source
        self.buffer = buffer
        self.cancelled = cancelled
        self.exception = None

    def offer(self, element):
        """Like BlockingQueue.offer(e, timeout): false when nobody wants it any more."""
        while not self.cancelled.is_set():
            try:
                self.buffer.put(element, timeout=0.05)
                return True
            except queue.Full:
                pass
        return False

    def run(self):
        try:
            for element in self.source:
                if not self.offer(element):
                    return
        except BaseException as ex:
            self.exception = ex
        finally:
            self.offer(POISON_PILL)


class Consumer(threading.Thread):
    def __init__(self, handle, buffer, cancelled):
        super().__init__(name="Consumer")
        self.handle = handle
        self.buffer = buffer
        self.cancelled = cancelled
        self.exception = None

    def run(self):
        try:
            while True:
                element = self.buffer.get()
                if element is POISON_PILL:
                    return
                self.handle(element)
        except BaseException as ex:
            self.exception = ex
            self.cancelled.set()


def pipeline(source, handle, limit=10):
    buffer = queue.Queue(limit)
    cancelled = threading.Event()
    producer = Producer(source, buffer, cancelled)
    consumer = Consumer(handle, buffer, cancelled)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if consumer.exception is not None:
        raise consumer.exception
    if producer.exception is not None:
        raise producer.exception
