# exercise: count_up
# label: right
# style: Java programmer: a class with a "synchronized" method (decorator, reentrant lock)
import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        self.monitor.acquire()
        try:
            return method(self, *args, **kwargs)
        finally:
            self.monitor.release()

    return wrapper


class SynchronizedCounter:
    def __init__(self, counter):
        self.monitor = threading.RLock()
        self.counter = counter

    @synchronized
    def increment_and_get(self):
        self.counter.value = self.counter.value + 1
        return self.counter.value


class IncrementThread(threading.Thread):
    def __init__(self, shared, times):
        super().__init__()
        self.shared = shared
        self.times = times

    def run(self):
        for _ in range(self.times):
            self.shared.increment_and_get()


def count_up(counter, times, workers):
    shared = SynchronizedCounter(counter)
    threads = [IncrementThread(shared, times) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
