# exercise: count_up_in_processes
# style: a process class and finally
import multiprocessing


class Adder(multiprocessing.Process):
    def __init__(self, lock, counter, times):
        super().__init__(daemon=True)
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


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    adders = [Adder(lock, counter, times) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
