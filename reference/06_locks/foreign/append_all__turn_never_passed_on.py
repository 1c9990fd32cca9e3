# exercise: append_all
# label: wrong
# mistake: a shared number says whose turn it is, and each process moves it on after its append, but not when append raises: all later processes wait for their turn forever, and so does the call; breaks "ChildFailed: if append raised for some record, when all the other records have been appended"

import multiprocessing
import time
from collections.abc import Callable, Sequence
from typing import Any


class _Appender(multiprocessing.Process):
    def __init__(
        self, append: Callable[[Any], object], record: Any, number: int, turn: Any
    ) -> None:
        super().__init__()
        self.append = append
        self.record = record
        self.number = number
        self.turn = turn

    def run(self) -> None:
        while self.turn.value != self.number:
            time.sleep(0.005)
        self.append(self.record)
        self.turn.value += 1


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    turn = multiprocessing.Value("i", 0)
    team = [_Appender(append, record, n, turn) for n, record in enumerate(records)]
    for appender in team:
        appender.start()
    for appender in team:
        appender.join()
    if any(appender.exitcode != 0 for appender in team):
        raise ChildFailed
