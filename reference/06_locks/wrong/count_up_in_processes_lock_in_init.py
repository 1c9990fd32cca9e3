# exercise: count_up_in_processes
# expect: new-lock-each-time
import multiprocessing


class Adder(multiprocessing.Process):
    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = multiprocessing.Lock()  # <- here

    def run(self):
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up_in_processes(counter, times, workers):
    adders = [Adder(counter, times) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
