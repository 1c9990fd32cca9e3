# exercise: pipeline
# label: right

import queue
import threading


class _Line:
    """The queue between the two, and what went wrong on either side."""

    def __init__(self, limit):
        self.items = queue.Queue(maxsize=limit)
        self.stop = threading.Event()
        self.source_error = None
        self.handle_error = None

    def produce(self, source):
        try:
            for item in source:
                if self.stop.is_set():
                    break  # Ann: nobody wants it any more
                self.items.put(item)
        except BaseException as error:
            self.source_error = error
        self.items.put(None)  # Ben: the end mark, on every way out

    def consume(self, handle):
        try:
            while True:
                item = self.items.get()
                if item is None:  # Ann: `is`. 0 and "" are items.
                    return
                handle(item)
        except BaseException as error:
            self.handle_error = error
            self.stop.set()
        # Ben: the producer may stand at a full queue. Make room until the end mark.
        while self.items.get() is not None:
            pass


def pipeline(source, handle, limit=10):
    line = _Line(limit)
    producer = threading.Thread(target=line.produce, args=(source,))
    producer.start()
    line.consume(handle)  # Ann: "One of the two may be the thread that called."
    producer.join()
    if line.handle_error is not None:
        raise line.handle_error
    if line.source_error is not None:
        raise line.source_error
