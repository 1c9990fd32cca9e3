# exercise: run_all
# label: right
# style: Java style with Runnable, CountDownLatch-like class and join

import threading


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.condition = threading.Condition()

    def countDown(self):
        with self.condition:
            self.count -= 1
            if self.count <= 0:
                self.condition.notifyAll() if hasattr(self.condition, "notifyAll") else self.condition.notify_all()

    def await_(self):
        with self.condition:
            while self.count > 0:
                self.condition.wait()


class LatchedRunnable:
    def __init__(self, task, latch):
        self.task = task
        self.latch = latch

    def run(self):
        try:
            self.task()
        finally:
            self.latch.countDown()


def run_all(tasks):
    latch = CountDownLatch(len(tasks))
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=LatchedRunnable(task, latch).run))
    for thread in threads:
        thread.start()
    latch.await_()
    for thread in threads:
        thread.join()
