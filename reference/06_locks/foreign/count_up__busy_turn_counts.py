# exercise: count_up
# label: wrong
# mistake: it only tries to take the lock; when another thread has it, it sleeps a little and goes on with the next round of the `for`, so that addition is skipped; breaks "In the end the value has grown by workers * times"

import threading
import time


class _Adder(threading.Thread):
    def __init__(self, counter: "Counter", times: int, lock: threading.Lock) -> None:
        super().__init__()
        self.counter = counter
        self.times = times
        self.lock = lock

    def run(self) -> None:
        for _ in range(self.times):
            if self.lock.acquire(blocking=False):
                try:
                    self.counter.value += 1
                finally:
                    self.lock.release()
            else:
                time.sleep(0.001)  # busy: try again


def count_up(counter: "Counter", times: int, workers: int) -> None:
    lock = threading.Lock()
    adders = [_Adder(counter, times, lock) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
