# exercise: count_up
# expect: let-go-between
import threading


class Safe:
    def __init__(self, counter):
        self.counter = counter
        self.lock = threading.Lock()

    def get(self):
        with self.lock:  # <- here
            return self.counter.value

    def set(self, value):
        with self.lock:
            self.counter.value = value


def count_up(counter, times, workers):
    safe = Safe(counter)

    def work():
        for _ in range(times):
            safe.set(safe.get() + 1)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
