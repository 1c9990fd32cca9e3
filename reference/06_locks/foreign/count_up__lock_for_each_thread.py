# exercise: count_up
# label: wrong
# mistake: every thread makes a lock of its own, so they do not stop each other and updates are lost
import threading


class Adder(threading.Thread):
    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = threading.Lock()

    def run(self):
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up(counter, times, workers):
    threads = [Adder(counter, times) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
