# exercise: pipeline
# label: right
# style: unusual, the caller is the producer and the end mark is sent by a context manager
import queue
import threading


class ConsumerOf:
    def __init__(self, handle, limit):
        self.handle = handle
        self.line = queue.Queue(maxsize=limit)
        self.failures = []
        self.thread = threading.Thread(target=self.consume)

    def consume(self):
        while (item := self.line.get()) is not None:
            if self.failures:
                continue
            try:
                self.handle(item)
            except BaseException as exc:
                self.failures.append(exc)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *exc_info):
        self.line.put(None)
        self.thread.join()
        return False


def pipeline(source, handle, limit=10):
    with ConsumerOf(handle, limit) as consumer:
        for item in source:
            if consumer.failures:
                break
            consumer.line.put(item)
    if consumer.failures:
        raise consumer.failures[0]
