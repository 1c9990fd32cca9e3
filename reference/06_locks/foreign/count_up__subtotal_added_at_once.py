# exercise: count_up
# label: wrong
# mistake: "one is added, and not `times` at once": each thread counts in a variable of its own and adds the subtotal in a single step
import threading
from typing import Any


def count_up(counter: Any, times: int, workers: int) -> None:
    lock = threading.Lock()

    def work() -> None:
        # keep the critical section short: count locally, lock only once
        subtotal = 0
        for _ in range(times):
            subtotal += 1
        with lock:
            counter.value += subtotal

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
