# exercise: map_in_background
# label: right
# style: from Java, apply_async with callbacks that count a CountDownLatch down; the caller waits for it after foreground
import multiprocessing
import threading


class CountDownLatch:
    def __init__(self, count):
        self._count = count
        self._condition = threading.Condition()

    def count_down(self):
        with self._condition:
            self._count -= 1
            self._condition.notify_all()

    def wait(self):
        with self._condition:
            self._condition.wait_for(lambda: self._count <= 0)


class Batch:
    def __init__(self, size):
        self.results = [None] * size
        self.errors = []
        self.latch = CountDownLatch(size)

    def on_success(self, index):
        def callback(value):
            self.results[index] = value
            self.latch.count_down()

        return callback

    def on_failure(self, error):
        self.errors.append(error)
        self.latch.count_down()


def map_in_background(func, items, foreground, processes=2):
    batch = Batch(len(items))
    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=batch.on_success(index),
                error_callback=batch.on_failure,
            )
        value = foreground()
        batch.latch.wait()
    if batch.errors:
        raise batch.errors[0]
    return batch.results, value
