# exercise: count_up
# label: wrong
# mistake: each load and each store takes the lock, but the lock is free between them (an atomic's load and store instead of fetch_add), so two threads load the same number and one addition is lost: "In the end the value has grown by ``workers * times``".
import threading
from typing import Any


class _Atomic:
    def __init__(self, counter: Any) -> None:
        self._counter = counter
        self._lock = threading.Lock()

    def load(self) -> int:
        with self._lock:
            return self._counter.value

    def store(self, value: int) -> None:
        with self._lock:
            self._counter.value = value


def count_up(counter: Counter, times: int, workers: int) -> None:
    atomic = _Atomic(counter)

    def add() -> None:
        for _ in range(times):
            atomic.store(atomic.load() + 1)

    threads = [threading.Thread(target=add) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
