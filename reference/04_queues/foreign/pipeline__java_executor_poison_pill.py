# exercise: pipeline
# label: right
# style: Java: an ExecutorService with two threads, a BlockingQueue, a poison pill, and Futures which carry the exceptions
from concurrent.futures import ThreadPoolExecutor
from queue import Queue
from threading import Event

POISON_PILL = None


class Producer:
    def __init__(self, source, blocking_queue, cancelled):
        self.source = source
        self.blocking_queue = blocking_queue
        self.cancelled = cancelled

    def call(self):
        try:
            for item in self.source:
                if self.cancelled.is_set():
                    break
                self.blocking_queue.put(item)
        finally:
            self.blocking_queue.put(POISON_PILL)


class Consumer:
    def __init__(self, handle, blocking_queue, cancelled):
        self.handle = handle
        self.blocking_queue = blocking_queue
        self.cancelled = cancelled

    def call(self):
        try:
            while (item := self.blocking_queue.get()) is not POISON_PILL:
                self.handle(item)
        except BaseException:
            self.cancelled.set()
            while self.blocking_queue.get() is not POISON_PILL:
                pass
            raise


def pipeline(source, handle, limit=10):
    blocking_queue = Queue(maxsize=limit)
    cancelled = Event()
    with ThreadPoolExecutor(max_workers=2) as executor:
        consumer = executor.submit(Consumer(handle, blocking_queue, cancelled).call)
        producer = executor.submit(Producer(source, blocking_queue, cancelled).call)
    # both threads have ended here
    consumer.result()
    producer.result()
