# exercise: count_up
# label: wrong
# mistake: getter and setter each take the lock, but it is let go between them
import threading


class Safe:
    def __init__(self, counter):
        self.counter = counter
        self.lock = threading.Lock()

    @property
    def value(self):
        with self.lock:
            return self.counter.value

    @value.setter
    def value(self, v):
        with self.lock:
            self.counter.value = v


def count_up(counter, times, workers):
    safe = Safe(counter)

    def work():
        for _ in range(times):
            safe.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
