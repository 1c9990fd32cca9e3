# exercise: ask_child
# label: wrong
# mistake: it joins with a limit of 5 s before it receives, and then terminates the child; a child with an answer larger than the pipe cannot end, so it is killed in the middle of send and recv raises OSError (and a slow task gives None); breaks ":return: what task(value) returned in the child" and "of any size"
import logging
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)

GRACE_SECONDS = 5.0


def _answer_once(task: Callable[[Any], Any], there: Connection) -> None:
    there.send(task(there.recv()))
    there.close()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_once, args=(task, there))
    child.start()
    there.close()
    try:
        here.send(value)
        child.join(timeout=GRACE_SECONDS)
        if child.is_alive():
            logger.warning("child %s does not end, terminating it", child.pid)
            child.terminate()
            child.join()
        try:
            return here.recv() if here.poll() else None
        except EOFError:
            return None
    finally:
        here.close()
