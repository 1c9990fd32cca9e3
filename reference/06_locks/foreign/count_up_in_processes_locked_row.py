# exercise: count_up_in_processes
# label: right
# style: class-based, a picklable row with its lock, and a Process subclass
import multiprocessing


class LockedRow:
    def __init__(self, counter):
        self.counter = counter
        self.lock = multiprocessing.RLock()

    def increment(self):
        with self.lock:
            self.counter.value += 1


class Session(multiprocessing.Process):
    def __init__(self, row, times):
        super().__init__()
        self.row = row
        self.times = times

    def run(self):
        for _ in range(self.times):
            self.row.increment()


def count_up_in_processes(counter, times, workers):
    row = LockedRow(counter)
    sessions = [Session(row, times) for _ in range(workers)]
    for session in sessions:
        session.start()
    for session in sessions:
        session.join()
