# exercise: run_all
# label: right
# style: a Java programmer who rebuilds CountDownLatch with a Condition, and joins afterwards

import threading


class CountDownLatch:

    def __init__(self, count):
        self.__count = count
        self.__condition = threading.Condition()

    def countDown(self):
        with self.__condition:
            self.__count -= 1
            if self.__count == 0:
                self.__condition.notify_all()

    def awaitZero(self):
        with self.__condition:
            while self.__count > 0:
                self.__condition.wait()


class Worker(threading.Thread):

    def __init__(self, task, latch):
        super().__init__()
        self.__task = task
        self.__latch = latch

    def run(self):
        try:
            self.__task()
        finally:
            self.__latch.countDown()


def run_all(tasks):
    latch = CountDownLatch(len(tasks))
    workers = [Worker(task, latch) for task in tasks]
    for worker in workers:
        worker.start()
    latch.awaitZero()
    # a worker may still be on its way out of run()
    for worker in workers:
        worker.join()
