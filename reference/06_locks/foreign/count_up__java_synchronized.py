# exercise: count_up
# label: right
# style: somebody who knows only Java: a synchronized wrapper class with a reentrant lock, a Thread subclass, getters
import threading


class SynchronizedCounter:
    """Like AtomicInteger, around the counter that we were given."""

    def __init__(self, counter):
        self._counter = counter
        self._monitor = threading.RLock()

    def get(self):
        with self._monitor:
            return self._counter.value

    def set(self, value):
        with self._monitor:
            self._counter.value = value

    def incrementAndGet(self):
        with self._monitor:  # reentrant, as in Java
            newValue = self.get() + 1
            self.set(newValue)
            return newValue


class IncrementThread(threading.Thread):
    def __init__(self, synchronizedCounter, times):
        super().__init__()
        self.synchronizedCounter = synchronizedCounter
        self.times = times

    def run(self):
        for i in range(self.times):
            self.synchronizedCounter.incrementAndGet()


def count_up(counter, times, workers):
    synchronizedCounter = SynchronizedCounter(counter)
    threads = [IncrementThread(synchronizedCounter, times) for i in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
