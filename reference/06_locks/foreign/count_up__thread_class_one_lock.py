# exercise: count_up
# label: right
import threading


class Adder(threading.Thread):
    def __init__(self, lock, counter, times):
        super().__init__()
        self.lock = lock
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            self.lock.acquire()
            try:
                self.counter.value += 1
            finally:
                self.lock.release()


def count_up(counter, times, workers):
    lock = threading.Lock()
    adders = []
    for _ in range(workers):
        adders.append(Adder(lock, counter, times))
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
