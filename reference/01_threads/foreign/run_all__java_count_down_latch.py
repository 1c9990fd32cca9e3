# exercise: run_all
# label: right
# style: Java-minded: two CountDownLatches (start signal, done signal), a Worker class, and joins to be sure
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
    def __init__(self, job, start_signal, done_signal):
        super().__init__()
        self.job = job
        self.start_signal = start_signal
        self.done_signal = done_signal

    def run(self):
        self.start_signal.wait()
        try:
            self.job()
        finally:
            self.done_signal.count_down()


def run_all(tasks):
    start_signal = CountDownLatch(1)
    done_signal = CountDownLatch(len(tasks))
    workers = [Worker(task, start_signal, done_signal) for task in tasks]
    for worker in workers:
        worker.start()
    start_signal.count_down()
    done_signal.wait()
    for worker in workers:
        worker.join()
