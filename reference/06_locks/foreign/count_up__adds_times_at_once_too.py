# exercise: count_up
# label: wrong
# mistake: counts locally and adds the whole sum in one go "to take the lock less often", though each addition must be a step of its own
import threading
from typing import Protocol


class Counter(Protocol):
    """Something that counts: ``value`` can be read and written, one step each."""

    value: int


def count_up(counter: Counter, times: int, workers: int) -> None:
    lock = threading.Lock()

    def work() -> None:
        mine = 0
        for _ in range(times):
            mine += 1  # a local variable needs no lock
        with lock:
            counter.value += mine

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
