# exercise: count_up
# label: right
# style: asks for the lock in a loop, and sleeps between two tries (the README allows it); thread subclass
import threading
import time


class Adder(threading.Thread):
    def __init__(self, lock, counter, times):
        threading.Thread.__init__(self)
        self.lock = lock
        self.counter = counter
        self.times = times

    def add_one(self):
        while not self.lock.acquire(blocking=False):
            time.sleep(0.002)
        try:
            self.counter.value += 1
        finally:
            self.lock.release()

    def run(self):
        for _ in range(self.times):
            self.add_one()


def count_up(counter, times, workers):
    lock = threading.Lock()
    adders = [Adder(lock, counter, times) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
