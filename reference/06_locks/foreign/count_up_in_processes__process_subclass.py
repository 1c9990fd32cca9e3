# exercise: count_up_in_processes
# label: right
# style: Process subclass, lock and counter as attributes
from multiprocessing import Lock, Process


class Adder(Process):
    def __init__(self, counter, times, lock):
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = lock

    def run(self):
        for _ in range(self.times):
            self.lock.acquire()
            try:
                self.counter.value = self.counter.value + 1
            finally:
                self.lock.release()


def count_up_in_processes(counter, times, workers):
    lock = Lock()
    adders = [Adder(counter, times, lock) for _ in range(workers)]
    for a in adders:
        a.start()
    for a in adders:
        a.join()
