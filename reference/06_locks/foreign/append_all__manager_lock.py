# exercise: append_all
# label: right
# style: chatbot answer, over-engineered: the lock is served by a Manager, which is shut down at the end
from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


class ChildFailed(Exception):
    """A child process did not do its part."""


def _append_safely(lock: Any, append: Callable[[Any], object], record: Any) -> None:
    """Append a single record while holding the shared lock."""
    with lock:
        append(record)


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    """Append every record in its own process, using a managed lock.

    The ``with`` statement ensures that the manager process is shut down properly.
    """
    with multiprocessing.Manager() as manager:
        lock = manager.Lock()

        # Step 1: Create and start all the processes
        processes: list[multiprocessing.Process] = []
        for record in records:
            process = multiprocessing.Process(
                target=_append_safely, args=(lock, append, record)
            )
            process.start()
            processes.append(process)

        # Step 2: Wait for all the processes to finish
        for process in processes:
            process.join()

    # Step 3: Check for failures
    failed = [process for process in processes if process.exitcode != 0]
    if failed:
        raise ChildFailed(f"{len(failed)} process(es) failed")
