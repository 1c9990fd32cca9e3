# exercise: pipeline
# label: wrong
# mistake: when handle raises, the consumer notes it and ends without emptying the queue; if the queue is full then, the producer waits in put for ever, and the call never comes back.
import queue
import threading


class Consumer(threading.Thread):
    def __init__(self, q, handle):
        super().__init__()
        self.q = q
        self.handle = handle
        self.error = None

    def run(self):
        try:
            while True:
                item = self.q.get()
                if item is None:
                    break
                self.handle(item)
        except BaseException as error:
            self.error = error


class Producer(threading.Thread):
    def __init__(self, q, source, consumer):
        super().__init__()
        self.q = q
        self.source = source
        self.consumer = consumer
        self.error = None

    def run(self):
        try:
            for item in self.source:
                if self.consumer.error is not None:
                    break
                self.q.put(item)
        except BaseException as error:
            self.error = error
        finally:
            self.q.put(None)


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    consumer = Consumer(q, handle)
    producer = Producer(q, source, consumer)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    for thread in (consumer, producer):
        if thread.error is not None:
            raise thread.error
