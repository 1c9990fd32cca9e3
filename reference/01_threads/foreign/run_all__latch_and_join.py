# exercise: run_all
# label: right
# style: Java manner, CountDownLatch on a Condition, count down in finally, and a join at the end as well

import threading


class CountDownLatch:
    def __init__(self, count):
        self._count = count
        self._condition = threading.Condition()

    def count_down(self):
        with self._condition:
            self._count -= 1
            if self._count <= 0:
                self._condition.notify_all()

    def wait(self):
        with self._condition:
            self._condition.wait_for(lambda: self._count <= 0)


class Worker(threading.Thread):
    def __init__(self, runnable, latch):
        super().__init__()
        self._runnable = runnable
        self._latch = latch

    def run(self):
        try:
            self._runnable()
        finally:
            self._latch.count_down()


def run_all(tasks):
    latch = CountDownLatch(len(tasks))
    workers = [Worker(task, latch) for task in tasks]
    for worker in workers:
        worker.start()
    latch.wait()
    # the last lines of run() may still be going on
    for worker in workers:
        worker.join()
