# exercise: pipeline
# style: caller_is_the_consumer
import queue
import threading


class Producer(threading.Thread):
    def __init__(self, source, waiting):
        super().__init__()
        self.source = source
        self.waiting = waiting
        self.error = None
        self.stopped = False

    def run(self):
        try:
            for item in self.source:
                self.waiting.put(item)
                if self.stopped:
                    break
        except Exception as error:
            self.error = error
        finally:
            self.waiting.put(None)

    def stop(self):
        self.stopped = True
        while self.waiting.get() is not None:
            pass


def pipeline(source, handle, limit=10):
    producer = Producer(source, queue.Queue(limit))
    producer.start()
    try:
        while True:
            item = producer.waiting.get()
            if item is None:
                break
            try:
                handle(item)
            except BaseException:
                producer.stop()
                raise
    finally:
        producer.join()
    if producer.error is not None:
        raise producer.error
