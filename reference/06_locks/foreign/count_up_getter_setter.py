# exercise: count_up
# label: wrong
# mistake: getter and setter are each synchronized, but the lock is free between them
import threading


class SafeCounter:
    def __init__(self, counter):
        self._lock = threading.Lock()
        self._counter = counter

    def get(self):
        with self._lock:
            return self._counter.value

    def set(self, value):
        with self._lock:
            self._counter.value = value


def count_up(counter, times, workers):
    safe = SafeCounter(counter)

    def work():
        for _ in range(times):
            safe.set(safe.get() + 1)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
