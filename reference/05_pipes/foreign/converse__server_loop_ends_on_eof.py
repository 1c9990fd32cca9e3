# exercise: converse
# label: right
import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Any


def _questions(end: Connection) -> Iterator[Any]:
    """Whatever arrives, until the other side has dropped its end."""
    while True:
        try:
            question = end.recv()
        except EOFError:
            return
        yield question


def _serve(theirs: Connection, ours: Connection, task: Callable[[Any], Any]) -> None:
    ours.close()  # a copy; while it lives there is no EOFError
    with theirs:
        for question in _questions(theirs):
            theirs.send(task(question))


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_serve, args=(theirs, ours, task))
    answers = []
    with ours:
        with theirs:
            child.start()
        for value in values:
            ours.send(value)
            answers.append(ours.recv())
    child.join()
    return answers
