# exercise: count_up
# label: wrong
# mistake: it loads and stores "atomically", each under the lock, but the lock is free between the two, so another thread can read the same number and one addition is lost: breaks "In the end the value has grown by ``workers * times``".
import threading


class _Atomic:
    def __init__(self, counter):
        self._counter = counter
        self._mutex = threading.Lock()

    def load(self):
        with self._mutex:
            return self._counter.value

    def store(self, value):
        with self._mutex:
            self._counter.value = value


def _count(atomic, times):
    for _ in range(times):
        atomic.store(atomic.load() + 1)


def count_up(counter, times, workers):
    atomic = _Atomic(counter)
    threads = [
        threading.Thread(target=_count, args=(atomic, times)) for _ in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
