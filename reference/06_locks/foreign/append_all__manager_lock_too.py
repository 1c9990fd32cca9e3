# exercise: append_all
# label: right
# style: assistant-like code with type hints and docstrings; the lock is one of a multiprocessing.Manager
"""Append records from many processes, one at a time."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


class ChildFailed(Exception):  # noqa: N818
    """A child process did not do its part."""


def _append_exclusively(
    lock: Any, append: Callable[[Any], object], record: Any
) -> None:
    """Append a single record while holding the shared lock.

    Args:
        lock: A proxy of the lock that lives in the manager's process.
        append: The callable that writes the record.
        record: The record to be written.
    """
    with lock:
        append(record)


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    """Call ``append(record)`` once for every record, each in its own process.

    Args:
        append: A picklable callable; it may raise.
        records: Picklable values, possibly none.

    Raises:
        ChildFailed: If ``append`` raised for at least one record.
    """
    with multiprocessing.Manager() as manager:
        lock = manager.Lock()
        processes: list[multiprocessing.Process] = [
            multiprocessing.Process(
                target=_append_exclusively,
                kwargs={"lock": lock, "append": append, "record": record},
            )
            for record in records
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()

    failures = sum(1 for process in processes if process.exitcode != 0)
    if failures:
        raise ChildFailed(f"{failures} of {len(processes)} records were not appended")
