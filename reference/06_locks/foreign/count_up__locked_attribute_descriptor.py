# exercise: count_up
# label: wrong
# mistake: a descriptor locks each read and each write, but += is a read and a write with the lock free in between; breaks "Hold the lock from the read to the write." and "In the end the value has grown by ``workers * times``."
import threading


class LockedAttribute:
    """An attribute of ``inner`` that only one thread can touch at a time."""

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        with instance.lock:
            return getattr(instance.inner, self.name)

    def __set__(self, instance, value):
        with instance.lock:
            setattr(instance.inner, self.name, value)


class ThreadSafeCounter:
    value = LockedAttribute()

    def __init__(self, inner):
        self.inner = inner
        self.lock = threading.RLock()


def count_up(counter, times, workers):
    safe = ThreadSafeCounter(counter)

    def add():
        for _ in range(times):
            safe.value += 1

    threads = [threading.Thread(target=add) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
