# exercise: count_up
# label: wrong
# mistake: reading and writing are locked, but each by itself (a synchronized getter and a synchronized setter); two threads read the same number, then both write, and an addition is lost; breaks "In the end the value has grown by ``workers * times``".
import threading


class SynchronizedCounter:
    def __init__(self, counter):
        self.counter = counter
        self.lock = threading.Lock()

    def get(self):
        with self.lock:
            return self.counter.value

    def set(self, value):
        with self.lock:
            self.counter.value = value


class Incrementer(threading.Thread):
    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            self.counter.set(self.counter.get() + 1)


def count_up(counter, times, workers):
    shared = SynchronizedCounter(counter)
    threads = [Incrementer(shared, times) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
