# exercise: count_up_in_processes
# label: right
# style: a Process subclass that carries the shared multiprocessing.RLock as an attribute
import multiprocessing


class CountingProcess(multiprocessing.Process):
    def __init__(self, counter, times, lock):
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = lock

    def add_one(self):
        with self.lock:
            self.counter.value += 1

    def run(self):
        for _ in range(self.times):
            self.add_one()


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.RLock()
    crew = [CountingProcess(counter, times, lock) for _ in range(workers)]
    for process in crew:
        process.start()
    for process in crew:
        process.join()
