# exercise: converse
# label: right
# style: as an assistant writes it: type hints, docstrings, logging, try/finally
from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)


def _answer_questions(
    task: Callable[[Any], Any],
    parent_end: Connection,
    child_end: Connection,
) -> None:
    """Answer questions until the other side hangs up.

    Args:
        task: Computes the answer to one question.
        parent_end: This process's copy of the parent's end. It must be closed, or
            ``recv()`` would never raise ``EOFError``.
        child_end: The end to receive questions from and to send answers to.
    """
    parent_end.close()
    with child_end:
        while True:
            try:
                question = child_end.recv()
            except EOFError:
                logger.debug("The parent has hung up.")
                return
            child_end.send(task(question))


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    """Ask one child about all values, one after the other.

    Args:
        task: A callable with one argument; it does not raise.
        values: The values to ask about.

    Returns:
        The answers, in the order of the values.
    """
    answers: list[Any] = []
    parent_end, child_end = Pipe(duplex=True)
    child = Process(
        target=_answer_questions,
        args=(task, parent_end, child_end),
        name="converse-child",
    )
    child.start()
    child_end.close()
    try:
        for number, value in enumerate(values, start=1):
            logger.debug("Sending question %d.", number)
            parent_end.send(value)
            answers.append(parent_end.recv())
    finally:
        # Closing the end is the goodbye; only then can the child end.
        parent_end.close()
        child.join()
    logger.debug("The child has ended with exit code %s.", child.exitcode)
    return answers
