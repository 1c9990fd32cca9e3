# exercise: count_up
# label: right
import threading


class Incrementer(threading.Thread):
    def __init__(self, counter, times, mutex):
        super().__init__()
        self.counter = counter
        self.times = times
        self.mutex = mutex

    def run(self):
        i = 0
        while i < self.times:
            self.mutex.acquire()
            try:
                self.counter.value = self.counter.value + 1
            finally:
                self.mutex.release()
            i += 1


def count_up(counter, times, workers):
    mutex = threading.BoundedSemaphore(1)
    threads = []
    for _ in range(workers):
        threads.append(Incrementer(counter, times, mutex))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
