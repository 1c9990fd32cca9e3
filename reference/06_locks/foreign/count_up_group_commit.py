# exercise: count_up
# label: wrong
# mistake: each thread counts privately and adds everything at once instead of one at a time
import threading


class Worker(threading.Thread):
    def __init__(self, counter, times, lock):
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = lock

    def run(self):
        pending = 0
        for _ in range(self.times):
            pending += 1
        with self.lock:
            self.counter.value += pending


def count_up(counter, times, workers):
    lock = threading.Lock()
    threads = [Worker(counter, times, lock) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
