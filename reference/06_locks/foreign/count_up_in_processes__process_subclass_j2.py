# exercise: count_up_in_processes
# label: right

import multiprocessing
from typing import Any


class _Adder(multiprocessing.Process):
    def __init__(self, counter: "Counter", times: int, lock: Any) -> None:
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = lock

    def run(self) -> None:
        left = self.times
        while left > 0:
            with self.lock:
                self.counter.value += 1
            left -= 1


def count_up_in_processes(counter: "Counter", times: int, workers: int) -> None:
    lock = multiprocessing.Lock()
    adders = [_Adder(counter, times, lock) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
