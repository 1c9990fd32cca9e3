# exercise: count_up
# label: wrong
# mistake: updates under the read side of a read-write lock, which many threads hold at once
import threading
from contextlib import contextmanager


class ReadWriteLock:
    def __init__(self):
        self._condition = threading.Condition()
        self._readers = 0
        self._writing = False

    @contextmanager
    def read_lock(self):
        with self._condition:
            while self._writing:
                self._condition.wait()
            self._readers += 1
        try:
            yield
        finally:
            with self._condition:
                self._readers -= 1
                self._condition.notify_all()

    @contextmanager
    def write_lock(self):
        with self._condition:
            while self._writing or self._readers > 0:
                self._condition.wait()
            self._writing = True
        try:
            yield
        finally:
            with self._condition:
                self._writing = False
                self._condition.notify_all()


def count_up(counter, times, workers):
    lock = ReadWriteLock()

    def work():
        for _ in range(times):
            with lock.read_lock():
                counter.value += 1

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
