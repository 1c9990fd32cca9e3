# exercise: ask_child
# label: right

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


@contextmanager
def linked(
    behaviour: Callable[..., None], *args: Any
) -> Iterator[Connection]:
    """Start a child that has one end of a pipe and the arguments; give out the other.

    At the end of the block the end is closed and the child is joined.
    """
    here, there = Pipe()
    child = Process(target=behaviour, args=(here, there, *args))
    with there:
        child.start()
    try:
        with here:
            yield here
    finally:
        child.join()


def answer_once(
    foreign: Connection, mine: Connection, task: Callable[[Any], Any]
) -> None:
    """Be a child that answers one question."""
    foreign.close()
    with mine:
        mine.send(task(mine.recv()))


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    with linked(answer_once, task) as end:
        end.send(value)
        return end.recv()
