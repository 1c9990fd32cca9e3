# exercise: count_up_in_processes
# label: right

import multiprocessing


class _Adder(multiprocessing.Process):
    """A process that adds one to the shared counter, a number of times."""

    def __init__(self, counter, times, lock):
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = lock

    def run(self):
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    adders = [_Adder(counter, times, lock) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
