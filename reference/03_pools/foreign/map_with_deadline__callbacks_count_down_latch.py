# exercise: map_with_deadline
# label: right
# style: like a CountDownLatch in Java: callbacks of apply_async count down, the caller waits once for an Event
import functools
import multiprocessing
import threading


class _Latch:
    def __init__(self, count):
        self.results = [None] * count
        self.error = None
        self._left = count
        self._open = threading.Event()
        if count == 0:
            self._open.set()

    # Both are called in the one thread of the pool that handles the results.
    def arrive(self, number, value):
        self.results[number] = value
        self._left -= 1
        if self._left == 0:
            self._open.set()

    def fail(self, error):
        if self.error is None:
            self.error = error
        self._open.set()

    def wait(self, seconds):
        return self._open.wait(seconds)


def map_with_deadline(func, items, seconds, processes=2):
    latch = _Latch(len(items))
    with multiprocessing.Pool(processes) as pool:
        for number, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=functools.partial(latch.arrive, number),
                error_callback=latch.fail,
            )
        if not latch.wait(seconds):
            return None
        if latch.error is not None:
            raise latch.error
        return latch.results
