# exercise: count_up
# label: right

import threading


class _Adder(threading.Thread):
    def __init__(self, counter: "Counter", times: int, lock: threading.Lock) -> None:
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = lock

    def run(self) -> None:
        left = self.times
        while left > 0:
            self.lock.acquire()
            try:
                self.counter.value += 1
            finally:
                self.lock.release()
            left -= 1


def count_up(counter: "Counter", times: int, workers: int) -> None:
    lock = threading.Lock()
    adders = [_Adder(counter, times, lock) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
