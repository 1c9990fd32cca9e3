# exercise: count_up_in_processes
# label: right
# style: type hints and docstrings; the lock lives in a Manager, which is shut down at the end
from __future__ import annotations

import multiprocessing
from typing import Any, Protocol


class Counter(Protocol):
    """Something that counts."""

    value: int


def _increment_many(lock: Any, counter: Counter, times: int) -> None:
    """Add one ``times`` times; runs in a child process."""
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter: Counter, times: int, workers: int) -> None:
    """Let ``workers`` processes add one to ``counter.value``, ``times`` times each."""
    if workers == 0:
        return
    with multiprocessing.Manager() as manager:
        lock = manager.Lock()
        processes = [
            multiprocessing.Process(
                target=_increment_many, args=(lock, counter, times)
            )
            for _ in range(workers)
        ]
        for process in processes:
            process.start()
        # the manager has to live until the last one has ended
        for process in processes:
            process.join()
