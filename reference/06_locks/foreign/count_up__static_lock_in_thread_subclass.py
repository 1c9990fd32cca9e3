# exercise: count_up
# label: right
# style: Java background; Thread subclass with a static (class attribute) lock, "synchronized" by acquire/try/finally
import threading


class IncrementThread(threading.Thread):
    # static final Object LOCK = new Object();
    LOCK = threading.Lock()

    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times

    def increment(self):
        IncrementThread.LOCK.acquire()
        try:
            self.counter.value = self.counter.value + 1
        finally:
            IncrementThread.LOCK.release()

    def run(self):
        for _ in range(self.times):
            self.increment()


def count_up(counter, times, workers):
    threads = [IncrementThread(counter, times) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
