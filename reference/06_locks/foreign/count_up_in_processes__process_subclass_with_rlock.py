# exercise: count_up_in_processes
# label: right
# style: Java background; Process subclass, reentrant lock handed to the constructor, getters and setters under it
from multiprocessing import Process, RLock


class CounterProcess(Process):
    def __init__(self, monitor, counter, times):
        Process.__init__(self)
        self.monitor = monitor
        self.counter = counter
        self.times = times

    def getValue(self):
        with self.monitor:
            return self.counter.value

    def setValue(self, value):
        with self.monitor:
            self.counter.value = value

    def run(self):
        for _ in range(self.times):
            with self.monitor:      # synchronized (reentrant!)
                self.setValue(self.getValue() + 1)


def count_up_in_processes(counter, times, workers):
    monitor = RLock()
    pool = []
    for _ in range(workers):
        pool.append(CounterProcess(monitor, counter, times))
    for process in pool:
        process.start()
    for process in pool:
        process.join()
