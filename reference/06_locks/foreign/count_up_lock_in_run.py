# exercise: count_up
# label: wrong
# mistake: run() makes a new lock, so each thread has its own
import threading


class Worker(threading.Thread):
    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times

    def run(self):
        lock = threading.RLock()
        for _ in range(self.times):
            lock.acquire()
            try:
                self.counter.value += 1
            finally:
                lock.release()


def count_up(counter, times, workers):
    threads = [Worker(counter, times) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
