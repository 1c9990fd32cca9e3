# exercise: count_up
# label: right
# style: like Rust: a Mutex that owns the data and lends it out through a contextmanager generator
import threading
from contextlib import contextmanager


class Mutex:
    """The counter is reachable only through lock()."""

    def __init__(self, data):
        self.__data = data
        self.__lock = threading.Lock()

    @contextmanager
    def lock(self):
        with self.__lock:
            yield self.__data


def count_up(counter, times, workers):
    mutex = Mutex(counter)

    def add():
        for _ in range(times):
            with mutex.lock() as guarded:
                guarded.value += 1

    handles = []
    for _ in range(workers):
        handle = threading.Thread(target=add)
        handle.start()
        handles.append(handle)
    for handle in handles:
        handle.join()
