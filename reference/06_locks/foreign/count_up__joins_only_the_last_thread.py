# exercise: count_up
# label: wrong
# mistake: joins only the thread that was started last, so the call can return while earlier threads still count
# misjudged: passed
import threading


class CountingThread(threading.Thread):
    def __init__(self, counter, times, lock):
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = lock

    def run(self):
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up(counter, times, workers):
    lock = threading.Lock()
    threads = [CountingThread(counter, times, lock) for _ in range(workers)]
    for t in threads:
        t.start()
    # the last one started is the last one to finish
    if threads:
        threads[-1].join()
