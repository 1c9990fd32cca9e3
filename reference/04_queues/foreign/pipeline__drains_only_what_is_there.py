# exercise: pipeline
# label: wrong
# mistake: when handle raises, the consumer empties the queue once and ends; a producer that still has more items than the limit fills it again and waits in put forever: "When `handle` raises, nobody takes items any more, and the producer may be stuck at a full queue. Let both threads end, then raise that exception in the caller."
import queue
import threading


class Stage(threading.Thread):
    """A thread that hands its exception to whoever joins it."""

    def __init__(self, function):
        super().__init__()
        self._function = function
        self.exception = None

    def run(self):
        try:
            self._function()
        except BaseException as exception:
            self.exception = exception


def pipeline(source, handle, limit=10):
    belt = queue.Queue(limit)

    def produce():
        try:
            for item in source:
                belt.put(item)
        finally:
            belt.put(None)

    def consume():
        try:
            while True:
                item = belt.get()
                if item is None:
                    return
                handle(item)
        except BaseException:
            # make room, in case the producer waits in put
            while not belt.empty():
                belt.get_nowait()
            raise

    stages = [Stage(consume), Stage(produce)]
    for stage in stages:
        stage.start()
    for stage in stages:
        stage.join()
    for stage in stages:
        if stage.exception is not None:
            raise stage.exception
