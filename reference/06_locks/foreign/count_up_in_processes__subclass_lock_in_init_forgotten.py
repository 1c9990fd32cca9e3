# exercise: count_up_in_processes
# label: wrong
# mistake: the Process subclass makes a lock of its own in __init__: another one for each process
import multiprocessing


class Worker(multiprocessing.Process):
    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = multiprocessing.Lock()

    def run(self):
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up_in_processes(counter, times, workers):
    ws = [Worker(counter, times) for _ in range(workers)]
    for w in ws:
        w.start()
    for w in ws:
        w.join()
