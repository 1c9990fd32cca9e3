# exercise: count_up_in_processes
# label: wrong
# mistake: each addition only tries the lock (`if let Ok(guard) = lock.try_lock()`) and is skipped when another process holds it, so additions are missing: the value has not "grown by ``workers * times``", each process does not add one "``times`` times".
import multiprocessing
from typing import Any


def _add(lock: Any, counter: Any, times: int) -> None:
    for _ in range(times):
        if lock.acquire(block=False):
            try:
                counter.value += 1
            finally:
                lock.release()


def count_up_in_processes(counter: Counter, times: int, workers: int) -> None:
    lock = multiprocessing.Lock()
    children = [
        multiprocessing.Process(target=_add, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
