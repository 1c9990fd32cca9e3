# exercise: append_all
# label: right

import multiprocessing
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from multiprocessing.process import BaseProcess
from typing import Any


def in_turn(
    turn: AbstractContextManager[Any], action: Callable[[Any], object], record: Any
) -> None:
    """Be one process: wait for the turn, then act."""
    with turn:
        try:
            action(record)
        except SystemExit as stop:  # it would end the process with any code, even 0
            raise RuntimeError("left the process") from stop


def supervise(processes: Iterable[BaseProcess]) -> list[BaseProcess]:
    """Run processes at the same time; return those that failed, when all ended."""
    everybody = list(processes)
    for process in everybody:
        process.start()
    for process in everybody:
        process.join()
    return [process for process in everybody if process.exitcode != 0]


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    turn = multiprocessing.Lock()
    failed = supervise(
        multiprocessing.Process(target=in_turn, args=(turn, append, record))
        for record in records
    )
    if failed:
        raise ChildFailed(f"{len(failed)} of {len(records)}")  # noqa: F821
