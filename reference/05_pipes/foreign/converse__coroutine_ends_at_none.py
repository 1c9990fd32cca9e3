# exercise: converse
# label: wrong
# mistake: the parent's coroutine takes a question of None for "no more questions" (what a plain next() would send) and returns, so a None among the values ends the conversation and StopIteration leaves converse; breaks "None is a value like any other".

from collections.abc import Callable, Generator, Sequence
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def answer_all(
    foreign: Connection, mine: Connection, task: Callable[[Any], Any]
) -> None:
    """Be a child that answers until nobody can ask any more."""
    foreign.close()
    while True:
        try:
            question = mine.recv()
        except EOFError:
            return
        mine.send(task(question))


def conversation(task: Callable[[Any], Any]) -> Generator[Any, Any, None]:
    """Take a question with each send(), and yield its answer."""
    here, there = Pipe()
    child = Process(target=answer_all, args=(here, there, task))
    child.start()
    there.close()
    answer = None
    try:
        while (question := (yield answer)) is not None:
            here.send(question)
            answer = here.recv()
    finally:
        here.close()
        child.join()


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    child = conversation(task)
    next(child)
    answers = [child.send(value) for value in values]
    child.close()
    return answers
