# exercise: count_up
# style: the lock around the whole loop
import threading


class Adder(threading.Thread):
    def __init__(self, lock, counter, times):
        threading.Thread.__init__(self)
        self.lock, self.counter, self.times = lock, counter, times

    def run(self):
        self.lock.acquire()
        try:
            for _ in range(self.times):
                self.counter.value += 1
        finally:
            self.lock.release()


def count_up(counter, times, workers):
    lock = threading.Lock()
    adders = [Adder(lock, counter, times) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
