# exercise: gather
# label: right
# style: typed, frozen dataclasses Good and Bad as outcomes, a Thread subclass, match statement

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, eq=False)
class Good:
    value: Any


@dataclass(frozen=True, eq=False)
class Bad:
    error: BaseException


class _Runner(threading.Thread):
    outcome: Good | Bad

    def __init__(self, task: Callable[[], Any]) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        try:
            self.outcome = Good(self._task())
        except BaseException as error:
            self.outcome = Bad(error)


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    runners = [_Runner(task) for task in tasks]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()

    values: list[Any] = []
    for runner in runners:
        match runner.outcome:
            case Good(value=value):
                values.append(value)
            case Bad(error=error):
                raise error
    return values
