# exercise: pipeline
# label: wrong
# mistake: the end mark is put after the loop inside the try, so it is skipped when the source raises, and the consumer (and the caller) waits for ever

import queue
import threading


class Producer(threading.Thread):
    def __init__(self, source, q, errors):
        super().__init__()
        self.source = source
        self.q = q
        self.errors = errors

    def run(self):
        try:
            for item in self.source:
                if self.errors:
                    break
                self.q.put(item)
            self.q.put(None)
        except BaseException as e:
            self.errors.append(e)


class Consumer(threading.Thread):
    def __init__(self, handle, q, errors):
        super().__init__()
        self.handle = handle
        self.q = q
        self.errors = errors

    def run(self):
        while True:
            item = self.q.get()
            if item is None:
                break
            if self.errors:
                continue
            try:
                self.handle(item)
            except BaseException as e:
                self.errors.append(e)


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    errors = []
    producer = Producer(source, q, errors)
    consumer = Consumer(handle, q, errors)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if errors:
        raise errors[0]
