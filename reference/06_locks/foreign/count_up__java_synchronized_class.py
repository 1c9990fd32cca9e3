# exercise: count_up
# label: right
# style: in the manner of Java: a synchronized decorator, a class around the counter, threads that subclass Thread

import functools
import threading


def synchronized(method):
    """Like the keyword in Java: uses self.monitor."""

    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        with self.monitor:
            return method(self, *args, **kwargs)

    return wrapper


class SynchronizedCounter:
    def __init__(self, counter):
        self.counter = counter
        self.monitor = threading.RLock()

    @synchronized
    def getValue(self):
        return self.counter.value

    @synchronized
    def setValue(self, value):
        self.counter.value = value

    @synchronized
    def increment(self):
        self.setValue(self.getValue() + 1)


class CounterThread(threading.Thread):
    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            self.counter.increment()


def count_up(counter, times, workers):
    shared = SynchronizedCounter(counter)
    threads = [CounterThread(shared, times) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
