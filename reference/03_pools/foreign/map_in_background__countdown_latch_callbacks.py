# exercise: map_in_background
# label: right
# style: Java-minded: a CountDownLatch made of a Condition, callbacks that fill the slots
import multiprocessing
import threading


class CountDownLatch:
    def __init__(self, count):
        self._count = count
        self._condition = threading.Condition()

    def countDown(self):
        with self._condition:
            self._count -= 1
            if self._count <= 0:
                self._condition.notify_all()

    def await_(self):
        with self._condition:
            self._condition.wait_for(lambda: self._count <= 0)


def map_in_background(func, items, foreground, processes=2):
    latch = CountDownLatch(len(items))
    slots = [None] * len(items)
    errors = []

    def success(index):
        def callback(result):
            slots[index] = result
            latch.countDown()

        return callback

    def failure(error):
        errors.append(error)
        latch.countDown()

    pool = multiprocessing.Pool(processes)
    try:
        for index, item in enumerate(items):
            pool.apply_async(
                func, (item,), callback=success(index), error_callback=failure
            )
        value = foreground()
        latch.await_()
        if errors:
            raise errors[0]
        return slots, value
    finally:
        pool.terminate()
        pool.join()
