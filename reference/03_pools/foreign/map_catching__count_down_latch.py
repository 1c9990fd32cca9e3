# exercise: map_catching
# label: right
# style: callbacks write into numbered slots, the caller waits at a count-down latch made of a threading.Condition
import multiprocessing
import threading


class CountDownLatch:
    def __init__(self, count):
        self._count = count
        self._condition = threading.Condition()

    def count_down(self):
        with self._condition:
            self._count -= 1
            if self._count == 0:
                self._condition.notify_all()

    def wait(self):
        with self._condition:
            while self._count > 0:
                self._condition.wait()


class Slot:
    """Where one outcome is put, be it a result or an exception."""

    def __init__(self, latch):
        self._latch = latch
        self.content = None

    def fill(self, content):
        self.content = content
        self._latch.count_down()


def map_catching(func, items, processes=2):
    latch = CountDownLatch(len(items))
    slots = [Slot(latch) for _ in items]
    with multiprocessing.Pool(processes) as pool:
        for slot, item in zip(slots, items):
            pool.apply_async(
                func, (item,), callback=slot.fill, error_callback=slot.fill
            )
        latch.wait()
    return [slot.content for slot in slots]
