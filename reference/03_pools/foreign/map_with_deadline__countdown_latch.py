# exercise: map_with_deadline
# label: right
# style: someone from Java; a CountDownLatch that the callbacks of the pool count down, awaited once with the limit

import multiprocessing
import threading


class CountDownLatch:
    def __init__(self, count):
        self._count = count
        self._changed = threading.Condition()

    def count_down(self, _=None):
        with self._changed:
            self._count -= 1
            if self._count <= 0:
                self._changed.notify_all()

    def wait(self, seconds):
        with self._changed:
            return self._changed.wait_for(lambda: self._count <= 0, timeout=seconds)


def map_with_deadline(func, items, seconds, processes=2):
    latch = CountDownLatch(len(items))
    with multiprocessing.Pool(processes) as pool:
        answers = [
            pool.apply_async(
                func,
                (item,),
                callback=latch.count_down,
                error_callback=latch.count_down,
            )
            for item in items
        ]
        if not latch.wait(seconds):
            return None
        return [answer.get() for answer in answers]
