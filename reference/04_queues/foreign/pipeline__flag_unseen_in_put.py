# exercise: pipeline
# label: wrong
# mistake: when `handle` raises, the consumer sets a flag and ends; the producer looks at the flag only before each put(), and when it is waiting in put() at a full queue it never sees it, so the call hangs; breaks "raises: the exception that ``handle`` raised ... when both threads have ended".
import queue
import threading


class Shared:
    def __init__(self, limit):
        self.items = queue.Queue(maxsize=limit)
        self.stopped = False
        self.error = None


class Producer(threading.Thread):
    def __init__(self, source, shared):
        super().__init__()
        self.source = source
        self.shared = shared

    def run(self):
        try:
            for item in self.source:
                if self.shared.stopped:
                    return
                self.shared.items.put(item)
        except Exception as error:
            self.shared.error = error
        finally:
            if not self.shared.stopped:
                self.shared.items.put(None)


class Consumer(threading.Thread):
    def __init__(self, handle, shared):
        super().__init__()
        self.handle = handle
        self.shared = shared

    def run(self):
        try:
            while True:
                item = self.shared.items.get()
                if item is None:
                    return
                self.handle(item)
        except Exception as error:
            self.shared.error = error
            self.shared.stopped = True


def pipeline(source, handle, limit=10):
    shared = Shared(limit)
    producer = Producer(source, shared)
    consumer = Consumer(handle, shared)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if shared.error is not None:
        raise shared.error
