# exercise: ask_each
# label: right

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def answer(
    foreign: Connection, mine: Connection, task: Callable[[Any], Any], value: Any
) -> None:
    """Be a child that answers the question that it was born with."""
    foreign.close()
    with mine:
        mine.send(task(value))


@dataclass
class Asked:
    """A child at work, and the end at which its answer arrives."""

    child: Process
    end: Connection

    @classmethod
    def begin(cls, task: Callable[[Any], Any], value: Any) -> "Asked":
        here, there = Pipe(duplex=False)
        child = Process(target=answer, args=(here, there, task, value))
        with there:
            child.start()
        return cls(child, here)

    def __enter__(self) -> "Asked":
        return self

    def __exit__(self, *_: object) -> None:
        self.end.close()
        self.child.join()

    def answer(self) -> Any:
        try:
            return self.end.recv()
        except (EOFError, OSError):
            return None


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    with ExitStack() as stack:
        everybody = [stack.enter_context(Asked.begin(task, x)) for x in values]
        return [asked.answer() for asked in everybody]
