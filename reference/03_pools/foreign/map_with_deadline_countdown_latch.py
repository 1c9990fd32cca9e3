# exercise: map_with_deadline
# label: right
# style: over-engineered Java style, a countdown latch fed by callbacks
import functools
import multiprocessing
import threading


class _CountDownLatch:
    def __init__(self, count):
        self._count = count
        self._lock = threading.Lock()
        self._open = threading.Event()
        if count == 0:
            self._open.set()

    def count_down(self):
        with self._lock:
            self._count -= 1
            if self._count == 0:
                self._open.set()

    def wait_for(self, seconds):
        return self._open.wait(min(seconds, threading.TIMEOUT_MAX))


class _Board:
    def __init__(self, size):
        self.values = [None] * size
        self.errors = [None] * size
        self.latch = _CountDownLatch(size)

    def succeed(self, index, value):
        self.values[index] = value
        self.latch.count_down()

    def fail(self, index, error):
        self.errors[index] = error
        self.latch.count_down()

    def unwrap(self):
        for error in self.errors:
            if error is not None:
                raise error
        return self.values


def map_with_deadline(func, items, seconds, processes=2):
    board = _Board(len(items))
    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=functools.partial(board.succeed, index),
                error_callback=functools.partial(board.fail, index),
            )
        in_time = board.latch.wait_for(seconds)
    if not in_time:
        return None
    return board.unwrap()
