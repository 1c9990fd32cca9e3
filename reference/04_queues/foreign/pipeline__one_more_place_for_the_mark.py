# exercise: pipeline
# label: wrong
# mistake: the queue gets limit + 1 places "because of the end mark", but items fill that place too; breaks "Never more than ``limit`` items wait in the queue."
import queue
import threading


class Producer(threading.Thread):
    def __init__(self, source, belt):
        super().__init__(name="producer")
        self.source = source
        self.belt = belt
        self.cancelled = threading.Event()
        self.error = None

    def run(self):
        try:
            for item in self.source:
                self.belt.put(item)
                if self.cancelled.is_set():
                    break
        except BaseException as error:
            self.error = error
        finally:
            self.belt.put(None)


def pipeline(source, handle, limit=10):
    belt = queue.Queue(maxsize=limit + 1)  # + 1: the end mark needs a place as well
    producer = Producer(source, belt)
    producer.start()
    at_end = False
    try:
        while True:
            item = belt.get()
            if item is None:
                at_end = True
                break
            handle(item)
    finally:
        producer.cancelled.set()
        while not at_end:
            at_end = belt.get() is None
        producer.join()
    if producer.error is not None:
        raise producer.error
