# exercise: count_up
# label: right
# style: Rust person, a Mutex class that owns the counter and gives it out only inside a with; Thread subclass
import contextlib
import threading


class Mutex:
    def __init__(self, inner):
        self._inner = inner
        self._raw = threading.Lock()

    @contextlib.contextmanager
    def lock(self):
        self._raw.acquire()
        try:
            yield self._inner
        finally:
            self._raw.release()


class Adder(threading.Thread):
    def __init__(self, mutex, times):
        super().__init__()
        self.mutex = mutex
        self.times = times

    def run(self):
        for _ in range(self.times):
            with self.mutex.lock() as counter:
                counter.value += 1


def count_up(counter, times, workers):
    mutex = Mutex(counter)
    adders = [Adder(mutex, times) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
