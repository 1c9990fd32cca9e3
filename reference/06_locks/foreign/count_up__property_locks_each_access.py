# exercise: count_up
# label: wrong
# mistake: the wrapper Guarded takes the lock once to read `value` and once more to write it, so `value += 1` is not protected as a whole: another thread reads between the two, and an addition is lost; breaks "In the end the value has grown by workers * times".

import threading
from typing import Any


class Guarded:
    """A counter whose value only one thread at a time can touch."""

    def __init__(self, counter: Any) -> None:
        self._counter = counter
        self._lock = threading.Lock()

    @property
    def value(self) -> int:
        with self._lock:
            return self._counter.value

    @value.setter
    def value(self, value: int) -> None:
        with self._lock:
            self._counter.value = value


def add_ones(counter: Guarded, times: int) -> None:
    """Add one, so many times."""
    for _ in range(times):
        counter.value += 1


def count_up(counter: "Counter", times: int, workers: int) -> None:  # noqa: F821
    guarded = Guarded(counter)
    threads = [
        threading.Thread(target=add_ones, args=(guarded, times))
        for _ in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
