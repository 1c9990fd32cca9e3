# exercise: pipeline
# label: right
import queue
import threading


class _Line:
    def __init__(self, limit):
        self.belt = queue.Queue(maxsize=limit)
        self.stop = threading.Event()
        self.failures = []

    def produce(self, source):
        try:
            for item in source:
                if self.stop.is_set():
                    break
                self.belt.put(item)
        except BaseException as error:
            self.failures.append(error)
        finally:
            self.belt.put(None)  # on every way out; the consumer takes until it comes

    def consume(self, handle):
        while (item := self.belt.get()) is not None:
            if self.stop.is_set():
                continue  # only makes room for the producer
            try:
                handle(item)
            except BaseException as error:
                self.failures.append(error)
                self.stop.set()


def pipeline(source, handle, limit=10):
    line = _Line(limit)
    threads = [
        threading.Thread(target=line.produce, args=(source,)),
        threading.Thread(target=line.consume, args=(handle,)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if line.failures:
        raise line.failures[0]
