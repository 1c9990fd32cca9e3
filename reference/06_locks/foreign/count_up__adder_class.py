# exercise: count_up
# label: right
import threading


class _Adder(threading.Thread):
    def __init__(self, counter, times, guard):
        super().__init__()
        self.counter = counter
        self.times = times
        self.guard = guard  # the same one for all

    def add_one(self):
        self.guard.acquire()
        try:
            self.counter.value = self.counter.value + 1
        finally:
            self.guard.release()

    def run(self):
        done = 0
        while done < self.times:
            self.add_one()
            done += 1


def count_up(counter, times, workers):
    guard = threading.Lock()
    adders = [_Adder(counter, times, guard) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
