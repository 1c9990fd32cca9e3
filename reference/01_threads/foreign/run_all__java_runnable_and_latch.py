# exercise: run_all
# label: right
# style: a Java programmer who builds Runnable and CountDownLatch (on a Condition) himself, and joins as well
import threading


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.condition = threading.Condition()

    def countDown(self):
        with self.condition:
            self.count -= 1
            if self.count <= 0:
                self.condition.notify_all()

    def await_(self):
        with self.condition:
            while self.count > 0:
                self.condition.wait()


class Runnable:
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
        runnable = Runnable(task, latch)
        threads.append(threading.Thread(target=runnable.run))
    for thread in threads:
        thread.start()
    latch.await_()
    # the tasks have ended, but a thread may still be on its last line
    for thread in threads:
        thread.join()
