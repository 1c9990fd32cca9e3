# exercise: count_up
# label: right
# style: Java-minded: a @synchronized decorator with an RLock per object, nested synchronized methods, a Runnable
import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args):
        with self._monitor:
            return method(self, *args)

    return wrapper


class SynchronizedCounter:
    def __init__(self, inner):
        self._monitor = threading.RLock()
        self._inner = inner

    @synchronized
    def get(self):
        return self._inner.value

    @synchronized
    def set(self, value):
        self._inner.value = value

    @synchronized
    def increment(self):
        self.set(self.get() + 1)


class Runnable:
    def __init__(self, counter, times):
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            self.counter.increment()


def count_up(counter, times, workers):
    shared = SynchronizedCounter(counter)
    threads = [
        threading.Thread(target=Runnable(shared, times).run) for _ in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
