# exercise: map_with_deadline
# label: right
# style: class-based: a CountDownLatch that the callbacks of the pool count down
import multiprocessing
import threading
from functools import partial


class _ResultLatch:
    def __init__(self, count):
        self._changed = threading.Condition()
        self._missing = count
        self._results = [None] * count
        self._failure = None

    def complete(self, index, value):
        with self._changed:
            self._results[index] = value
            self._missing -= 1
            self._changed.notify_all()

    def fail(self, error):
        with self._changed:
            if self._failure is None:
                self._failure = error
            self._changed.notify_all()

    def _is_open(self):
        return self._failure is not None or self._missing == 0

    def await_open(self, seconds):
        limit = min(seconds, threading.TIMEOUT_MAX)
        with self._changed:
            return self._changed.wait_for(self._is_open, timeout=limit)

    def join(self):
        with self._changed:
            if self._failure is not None:
                raise self._failure
            return list(self._results)


def map_with_deadline(func, items, seconds, processes=2):
    latch = _ResultLatch(len(items))
    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=partial(latch.complete, index),
                error_callback=latch.fail,
            )
        if latch.await_open(seconds):
            return latch.join()
        return None
