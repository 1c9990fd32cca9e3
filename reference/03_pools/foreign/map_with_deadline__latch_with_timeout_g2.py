# exercise: map_with_deadline
# label: right
import multiprocessing
import threading


class _TimedLatch:
    def __init__(self, count):
        self._count = count
        self._monitor = threading.Condition()

    def count_down(self, _outcome=None):
        with self._monitor:
            self._count -= 1
            if self._count <= 0:
                self._monitor.notify_all()

    def await_zero(self, seconds):
        """Return whether the latch came to zero in time."""
        limit = min(seconds, threading.TIMEOUT_MAX)
        with self._monitor:
            return self._monitor.wait_for(lambda: self._count <= 0, timeout=limit)


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        latch = _TimedLatch(len(items))
        answers = [
            pool.apply_async(
                func,
                (item,),
                callback=latch.count_down,
                error_callback=latch.count_down,
            )
            for item in items
        ]
        if not latch.await_zero(seconds):
            return None
        return [answer.get() for answer in answers]
    finally:
        pool.terminate()
        pool.join()
