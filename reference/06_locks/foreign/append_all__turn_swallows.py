# exercise: append_all
# label: wrong
# mistake: the __exit__ of the helper Turn returns what it ends with, True, so an exception of append is swallowed in its process, which ends with exit code 0, and the parent never raises; breaks ":raises ChildFailed: if append raised for some record".

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass
class Turn:
    """A lock that the processes of one call hand to each other."""

    lock: Any

    def __enter__(self) -> bool:
        return self.lock.acquire()

    def __exit__(self, *_: object) -> bool:
        self.lock.release()
        return True


def in_turn(turn: Turn, action: Callable[[Any], object], record: Any) -> None:
    """Be one process: wait for the turn, then act."""
    with turn:
        action(record)


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    turn = Turn(multiprocessing.Lock())
    processes = [
        multiprocessing.Process(target=in_turn, args=(turn, append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise ChildFailed("at least one record was not appended")  # noqa: F821
