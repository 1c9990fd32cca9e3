# exercise: count_up_in_processes
# label: wrong
# mistake: the child asks the counter for its own lock and, as it has none, falls back to a multiprocessing.Lock() made in the child, so each process has another lock and updates are lost; breaks "the value has grown by workers * times" ("it has no lock of its own")
import logging
import multiprocessing
from typing import Any

logger = logging.getLogger(__name__)


def _lock_of(counter: Any) -> Any:
    """The lock of a synchronized Value, or a fresh one for a raw value."""
    get_lock = getattr(counter, "get_lock", None)
    return get_lock() if callable(get_lock) else multiprocessing.Lock()


def _count(counter: Any, times: int) -> None:
    lock = _lock_of(counter)
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter: "Counter", times: int, workers: int) -> None:
    processes = [
        multiprocessing.Process(target=_count, args=(counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    logger.debug("%d process(es) have counted", len(processes))
