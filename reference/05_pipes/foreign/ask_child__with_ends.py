# exercise: ask_child
# label: right
import logging
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)


def _answer_once(task: Callable[[Any], Any], there: Connection) -> None:
    with there:
        there.send(task(there.recv()))


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    here, there = multiprocessing.Pipe(duplex=True)
    with here:
        with there:  # the parent needs it only until the child has started
            child = multiprocessing.Process(target=_answer_once, args=(task, there))
            child.start()
        try:
            here.send(value)
            answer = here.recv()
        finally:
            here.close()
            child.join()
            logger.debug("child ended with %s", child.exitcode)
    return answer
