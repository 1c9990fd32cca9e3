# exercise: read_all
# label: right
# style: defends against everything: type hints, logging of the child's exception, try/finally, half a message is no item
from __future__ import annotations

import logging
from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any

_LOGGER = logging.getLogger(__name__)


def _run_producer(
    produce: Callable[[Callable[[Any], None]], Any],
    receiver: Connection,
    sender: Connection,
) -> None:
    """Run ``produce`` in the child process."""
    receiver.close()
    try:
        produce(sender.send)
    except Exception:
        # What has been sent counts, so this is not the parent's problem.
        _LOGGER.exception("produce has failed")
    finally:
        sender.close()


def _drain(receiver: Connection) -> list[Any]:
    """Receive until nobody is left who could send."""
    items: list[Any] = []
    while True:
        try:
            item = receiver.recv()
        except EOFError:
            return items
        except OSError as error:
            # "got end of file during message": the child was killed while sending
            _LOGGER.warning("the last message is not complete: %s", error)
            return items
        items.append(item)


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    """Return everything that ``produce`` sends in a child process."""
    receiver, sender = Pipe(duplex=False)
    try:
        try:
            child = Process(target=_run_producer, args=(produce, receiver, sender))
            child.start()
        finally:
            sender.close()
        try:
            return _drain(receiver)
        finally:
            child.join()
    finally:
        receiver.close()
