# exercise: count_up
# label: right
# style: a wrapper class that owns the lock, dataclass
import threading
from dataclasses import dataclass, field


@dataclass
class Guarded:
    counter: object
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self) -> None:
        with self.lock:
            old = self.counter.value
            self.counter.value = old + 1

    def __call__(self, times: int) -> None:
        for _ in range(times):
            self.add()


def count_up(counter, times: int, workers: int) -> None:
    guarded = Guarded(counter)
    threads = [threading.Thread(target=guarded, args=(times,)) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
