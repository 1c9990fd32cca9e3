# exercise: pipeline
# label: right
# style: the caller is the producer, thread subclass as consumer

import queue
import threading


class Consumer(threading.Thread):
    def __init__(self, q, handle):
        super().__init__(name="consumer")
        self.q = q
        self.handle = handle
        self.error = None

    def run(self):
        item = self.q.get()
        while item is not None:
            if self.error is None:
                try:
                    self.handle(item)
                except BaseException as e:
                    self.error = e
            item = self.q.get()


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    consumer = Consumer(q, handle)
    consumer.start()
    try:
        for item in source:
            if consumer.error is not None:
                break
            q.put(item)
    finally:
        q.put(None)
        consumer.join()
    if consumer.error is not None:
        raise consumer.error
