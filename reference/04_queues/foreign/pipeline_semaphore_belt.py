# exercise: pipeline
# label: right
# style: class-based, SimpleQueue plus a semaphore that counts free slots, caller produces
import queue
import threading


class _Belt:
    __slots__ = ("slots", "q", "error")

    def __init__(self, limit):
        self.slots, self.q, self.error = threading.Semaphore(limit), queue.SimpleQueue(), None

    def put(self, item):
        self.slots.acquire()
        self.q.put(item)

    def close(self):
        self.q.put(None)

    def run(self, handle):
        while (item := self.q.get()) is not None:
            self.slots.release()
            if self.error is None:
                try:
                    handle(item)
                except BaseException as exc:
                    self.error = exc


def pipeline(source, handle, limit=10):
    belt = _Belt(limit)
    eater = threading.Thread(target=belt.run, args=(handle,))
    eater.start()
    try:
        for item in source:
            if belt.error is not None:
                break
            belt.put(item)
    finally:
        belt.close()
        eater.join()
    if belt.error is not None:
        raise belt.error
