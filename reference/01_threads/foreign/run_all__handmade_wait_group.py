# exercise: run_all
# label: right
import threading


class _WaitGroup:
    def __init__(self):
        self._changed = threading.Condition()
        self._count = 0

    def add(self, number):
        with self._changed:
            self._count += number

    def done(self):
        with self._changed:
            self._count -= 1
            self._changed.notify_all()

    def wait(self):
        with self._changed:
            self._changed.wait_for(lambda: self._count == 0)


def _goroutine(group, task):
    try:
        task()
    finally:
        group.done()


def run_all(tasks):
    group = _WaitGroup()
    threads = []
    for task in tasks:
        group.add(1)  # before the goroutine, never inside
        thread = threading.Thread(target=_goroutine, args=(group, task))
        threads.append(thread)
        thread.start()
    group.wait()
    for thread in threads:  # the last steps of each thread after done()
        thread.join()
