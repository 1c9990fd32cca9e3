# exercise: count_up
# label: wrong
# mistake: the getter and the setter are synchronized each for itself, and the increment calls one after the other, so another thread can read the same number in between and updates are lost; breaks "In the end the value has grown by workers * times".
import threading


class _SynchronizedCounter:
    def __init__(self, counter):
        self._counter = counter
        self._lock = threading.RLock()

    def get(self):
        with self._lock:
            return self._counter.value

    def set(self, value):
        with self._lock:
            self._counter.value = value


def count_up(counter, times, workers):
    shared = _SynchronizedCounter(counter)

    def work():
        for _ in range(times):
            shared.set(shared.get() + 1)

    crew = [threading.Thread(target=work) for _ in range(workers)]
    for worker in crew:
        worker.start()
    for worker in crew:
        worker.join()
