# exercise: converse
# label: right

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def answer_all(
    foreign: Connection, mine: Connection, task: Callable[[Any], Any]
) -> None:
    """Be a child that answers until nobody can ask any more."""
    foreign.close()
    with mine:
        while True:
            try:
                question = mine.recv()
            except EOFError:
                return
            mine.send(task(question))


def conversation(task: Callable[[Any], Any]) -> Generator[Any, Any, None]:
    """Take a question with each send(), and yield its answer; close() is goodbye."""
    here, there = Pipe()
    child = Process(target=answer_all, args=(here, there, task))
    with there:
        child.start()
    try:
        with here:
            answer = None
            while True:
                here.send((yield answer))
                answer = here.recv()
    finally:
        child.join()


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    with closing(conversation(task)) as child:
        next(child)  # to the first yield: from here on it can be sent to
        return [child.send(value) for value in values]
