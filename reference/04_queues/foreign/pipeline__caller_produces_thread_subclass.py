# exercise: pipeline
# label: right
# style: old-school Thread subclass for the consumer, the calling thread is the producer
import queue
import threading


class Consumer(threading.Thread):
    def __init__(self, inbox, handle):
        threading.Thread.__init__(self)
        self.inbox = inbox
        self.handle = handle
        self.error = None

    def run(self):
        while True:
            item = self.inbox.get()
            if item is None:
                return
            if self.error is None:
                try:
                    self.handle(item)
                except BaseException as e:
                    self.error = e


def pipeline(source, handle, limit=10):
    inbox = queue.Queue(limit)
    consumer = Consumer(inbox, handle)
    consumer.start()
    try:
        for item in source:
            if consumer.error is not None:
                break
            inbox.put(item)
    finally:
        inbox.put(None)
        consumer.join()
    if consumer.error is not None:
        raise consumer.error
