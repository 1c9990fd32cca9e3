# exercise: pipeline
# label: right
# style: class-based, the calling thread is the consumer
import queue
import threading


class Producer(threading.Thread):
    def __init__(self, source, belt):
        super().__init__(name="producer")
        self.source = source
        self.belt = belt
        self.error = None

    def run(self):
        try:
            for item in self.source:
                self.belt.put(item)
        except BaseException as error:
            self.error = error
        finally:
            self.belt.put(None)


class Consumer:
    def __init__(self, handle, belt):
        self.handle = handle
        self.belt = belt

    def work(self):
        item = self.belt.get()
        while item is not None:
            try:
                self.handle(item)
            except BaseException:
                self.drain()
                raise
            item = self.belt.get()

    def drain(self):
        while self.belt.get() is not None:
            pass


def pipeline(source, handle, limit=10):
    belt = queue.Queue(maxsize=limit)
    producer = Producer(source, belt)
    producer.start()
    try:
        Consumer(handle, belt).work()
    finally:
        producer.join()
    if producer.error is not None:
        raise producer.error
