# exercise: pipeline
# label: wrong
# mistake: after an exception in handle the queue is emptied once, while it is not empty(), and not until the mark; a producer with many more items gets stuck at the full queue again; breaks "Let both threads end, then raise that exception in the caller."
import queue
import threading


class Pipeline:
    def __init__(self, source, handle, limit):
        self.source = source
        self.handle = handle
        self.q = queue.Queue(maxsize=limit)
        self.error = None

    def produce(self):
        try:
            for item in self.source:
                self.q.put(item)
        except BaseException as e:
            self.error = e
        finally:
            self.q.put(None)

    def consume(self):
        try:
            while True:
                item = self.q.get()
                if item is None:
                    return
                self.handle(item)
        except BaseException as e:
            self.error = e
            # make room so that the producer can go on
            while not self.q.empty():
                self.q.get_nowait()

    def run(self):
        producer = threading.Thread(target=self.produce)
        producer.start()
        self.consume()
        producer.join()
        if self.error is not None:
            raise self.error


def pipeline(source, handle, limit=10):
    Pipeline(source, handle, limit).run()
