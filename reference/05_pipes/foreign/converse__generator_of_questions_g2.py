# exercise: converse
# label: right
import logging
import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)


def _questions(there: Connection) -> Iterator[Any]:
    """Yield what arrives until every copy of the other end is closed."""
    while True:
        try:
            question = there.recv()
        except EOFError:
            return
        yield question


def _answer_all(
    task: Callable[[Any], Any], here: Connection, there: Connection
) -> None:
    here.close()  # the copy of the parent's end
    with there:
        for question in _questions(there):
            there.send(task(question))


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_all, args=(task, here, there))
    child.start()
    there.close()
    answers: list[Any] = []
    try:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    finally:
        here.close()
        child.join()
    logger.debug("%d answer(s), exit code %s", len(answers), child.exitcode)
    return answers
