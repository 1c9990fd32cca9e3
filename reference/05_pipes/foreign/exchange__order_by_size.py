# exercise: exchange
# label: wrong
# misjudged: other-end-open
# mistake: each side chooses by the size of its own value: small, send first; large, receive first; with two large values both receive first and wait for each other forever; breaks "Both values may be larger than the pipe's buffer"
import logging
import multiprocessing
import pickle
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)

PIPE_CAPACITY = 64 * 1024


def _fits(value: Any) -> bool:
    return len(pickle.dumps(value)) < PIPE_CAPACITY // 2


def _swap(end: Connection, value: Any) -> Any:
    """Send first if the value fits into the pipe, otherwise make room first."""
    if _fits(value):
        end.send(value)
        return end.recv()
    received = end.recv()
    end.send(value)
    return received


def _other_side(right: Any, there: Connection) -> None:
    received = _swap(there, right)
    there.send(received)
    there.close()


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_other_side, args=(right, there))
    child.start()
    there.close()
    try:
        from_child = _swap(here, left)
        report = here.recv()
        logger.debug("exchange is complete")
        return from_child, report
    finally:
        here.close()
        child.join()
