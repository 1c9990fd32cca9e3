# exercise: count_up_in_processes
# label: wrong
# mistake: uses an executor with as many processes as workers, and an executor of 0 processes cannot be made: with workers=0 the call raises ValueError; breaks "workers: how many processes; may be 0" and ":raises: nothing" (besides, one process of the pool may do the share of two).
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


class _Shared:
    """What the initializer leaves in each process of the executor."""

    lock = None
    counter = None


def _initialize(lock, counter):
    _Shared.lock = lock
    _Shared.counter = counter


def _add(times):
    for _ in range(times):
        with _Shared.lock:
            _Shared.counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    executor = ProcessPoolExecutor(
        max_workers=workers, initializer=_initialize, initargs=(lock, counter)
    )
    try:
        futures = [executor.submit(_add, times) for _ in range(workers)]
        for future in futures:
            future.result()
    finally:
        executor.shutdown(wait=True)
