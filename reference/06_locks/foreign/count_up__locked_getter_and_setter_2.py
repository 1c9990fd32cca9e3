# exercise: count_up
# label: wrong
# mistake: a wrapper makes reading and writing ``value`` thread-safe, each by itself, but ``safe.value += 1`` takes the lock twice and another thread can run between the read and the write: additions are lost. Breaks "In the end the value has grown by ``workers * times``."

import threading


class _SafeCounter:
    """A counter whose value can be used by many threads."""

    def __init__(self, counter):
        self._counter = counter
        self._lock = threading.Lock()

    @property
    def value(self):
        with self._lock:
            return self._counter.value

    @value.setter
    def value(self, new):
        with self._lock:
            self._counter.value = new


def count_up(counter, times, workers):
    safe = _SafeCounter(counter)

    def work():
        for _ in range(times):
            safe.value += 1

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
