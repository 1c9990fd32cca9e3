# exercise: converse
# label: wrong
# mistake: the (forked) child keeps a copy of the parent's end, so it never gets EOFError; a join with a limit and a terminate() "to be safe" hide that, and the child always ends by SIGTERM; breaks "it closes its end: that is how the child learns that the conversation is over (not by a message, a count or a signal), and ends, without an exception"
import logging
import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)

JOIN_TIMEOUT = 2.0


def _answer_all(task: Callable[[Any], Any], there: Connection) -> None:
    try:
        while True:
            there.send(task(there.recv()))
    except EOFError:
        logger.debug("conversation is over")
    finally:
        there.close()


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    here, there = multiprocessing.get_context("fork").Pipe()
    child = multiprocessing.get_context("fork").Process(
        target=_answer_all, args=(task, there), daemon=True
    )
    child.start()
    answers: list[Any] = []
    try:
        for value in values:
            here.send(value)
            answers.append(here.recv())
        return answers
    finally:
        here.close()
        there.close()
        child.join(timeout=JOIN_TIMEOUT)
        if child.is_alive():
            logger.warning("child %s did not stop, terminating it", child.pid)
            child.terminate()
            child.join()
