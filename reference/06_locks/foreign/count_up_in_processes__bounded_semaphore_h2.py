# exercise: count_up_in_processes
# label: right
import multiprocessing


class _Adder(multiprocessing.Process):
    def __init__(self, gate, counter, times):
        super().__init__()
        self.gate, self.counter, self.times = gate, counter, times

    def run(self):
        for _ in range(self.times):
            with self.gate:
                self.counter.value += 1


def count_up_in_processes(counter, times, workers):
    gate = multiprocessing.BoundedSemaphore(1)
    adders = [_Adder(gate, counter, times) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
