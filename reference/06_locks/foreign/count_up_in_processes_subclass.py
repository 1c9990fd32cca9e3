# exercise: count_up_in_processes
# label: right
# style: class-based Java style: Process subclass, reentrant lock, try/finally
import multiprocessing


class IncrementProcess(multiprocessing.Process):
    def __init__(self, lock, counter, times):
        super().__init__()
        self.lock = lock
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            self.increment()

    def increment(self):
        self.lock.acquire()
        try:
            current = self.counter.value
            self.counter.value = current + 1
        finally:
            self.lock.release()


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.RLock()
    group = [IncrementProcess(lock, counter, times) for _ in range(workers)]
    for member in group:
        member.start()
    for member in group:
        member.join()
