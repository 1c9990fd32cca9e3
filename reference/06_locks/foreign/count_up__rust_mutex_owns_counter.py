# exercise: count_up
# label: right
# style: Rust style: a Mutex that owns the counter; the only way to it is the guard that lock() gives out
import contextlib
import threading


class Mutex:
    def __init__(self, data):
        self._data = data
        self._raw = threading.Lock()

    @contextlib.contextmanager
    def lock(self):
        with self._raw:
            yield self._data


def _work(mutex, times):
    for _ in range(times):
        with mutex.lock() as data:
            data.value += 1


def count_up(counter, times, workers):
    mutex = Mutex(counter)
    handles = [
        threading.Thread(target=_work, args=(mutex, times)) for _ in range(workers)
    ]
    for handle in handles:
        handle.start()
    for handle in handles:
        handle.join()
