# exercise: count_up
# label: right
# style: Java's synchronized as a descriptor: a method decorator that takes the monitor (RLock) of its object
import functools
import threading


class synchronized:
    """Non-data descriptor: calls of the method on one object take turns."""

    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return functools.partial(self._call, instance)

    def _call(self, instance, *args, **kwargs):
        with instance.monitor:
            return self.function(instance, *args, **kwargs)


class Incrementer:
    def __init__(self, counter, times):
        self.monitor = threading.RLock()
        self.counter = counter
        self.times = times

    @synchronized
    def increment(self):
        self.counter.value = self.counter.value + 1

    def run(self):
        for _ in range(self.times):
            self.increment()


def count_up(counter, times, workers):
    incrementer = Incrementer(counter, times)
    threads = [threading.Thread(target=incrementer.run) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
