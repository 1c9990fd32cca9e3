# exercise: run_all
# label: wrong
# mistake: the count-down latch is counted down after the task, not in a `finally`; a task that raises never counts, and the caller waits on the latch forever; breaks "The call returns when every task has ended, whether it returned or raised".
import threading


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.condition = threading.Condition()

    def count_down(self):
        with self.condition:
            self.count -= 1
            if self.count == 0:
                self.condition.notify_all()

    def wait(self):
        with self.condition:
            while self.count > 0:
                self.condition.wait()


class Runner(threading.Thread):
    def __init__(self, task, latch):
        super().__init__()
        self.task = task
        self.latch = latch

    def run(self):
        self.task()
        self.latch.count_down()


def run_all(tasks):
    latch = CountDownLatch(len(tasks))
    runners = [Runner(task, latch) for task in tasks]
    for runner in runners:
        runner.start()
    latch.wait()
    for runner in runners:
        runner.join()
