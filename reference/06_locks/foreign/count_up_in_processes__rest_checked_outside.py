# exercise: count_up_in_processes
# label: wrong
# mistake: all share one number of additions that are left, and look at it without the lock; when one is left, several have seen it and each adds another one, so the sum is too large (and a worker does not add `times` times); breaks "In the end the value has grown by workers * times" and "times times each"

import multiprocessing
from typing import Any


class _Adder(multiprocessing.Process):
    def __init__(self, counter: "Counter", left: Any, lock: Any) -> None:
        super().__init__()
        self.counter = counter
        self.left = left
        self.lock = lock

    def run(self) -> None:
        while self.left.value > 0:
            with self.lock:
                self.left.value -= 1
                self.counter.value += 1


def count_up_in_processes(counter: "Counter", times: int, workers: int) -> None:
    lock = multiprocessing.Lock()
    left = multiprocessing.Value("i", times * workers, lock=False)
    adders = [_Adder(counter, left, lock) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
