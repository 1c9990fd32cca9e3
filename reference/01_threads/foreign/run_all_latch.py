# exercise: run_all
# label: right
# style: Java-like, a thread group class with a countdown latch, then joins
import threading


class CountDownLatch:
    def __init__(self, count):
        self._count = count
        self._changed = threading.Condition()

    def count_down(self):
        with self._changed:
            self._count -= 1
            if self._count <= 0:
                self._changed.notify_all()

    def wait(self):
        with self._changed:
            self._changed.wait_for(lambda: self._count <= 0)


class TaskGroup:
    def __init__(self, tasks):
        self._tasks = list(tasks)
        self._latch = CountDownLatch(len(self._tasks))
        self._threads = [
            threading.Thread(target=self._work, args=(task,)) for task in self._tasks
        ]

    def _work(self, task):
        try:
            task()
        finally:
            self._latch.count_down()

    def start(self):
        for thread in self._threads:
            thread.start()

    def await_termination(self):
        self._latch.wait()
        for thread in self._threads:
            thread.join()


def run_all(tasks):
    group = TaskGroup(tasks)
    group.start()
    group.await_termination()
