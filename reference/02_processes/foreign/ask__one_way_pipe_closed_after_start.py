# exercise: ask
# label: right
# style: senior: one-way pipe, tagged pair, sending end closed after start, context managers, join in finally
from __future__ import annotations

import multiprocessing as mp
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is."""

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message

def _child(sender: Connection, task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Run the task and report; an exception is reported and then takes its course."""
    with sender:
        try:
            value = task(*args)
        except BaseException as failure:
            sender.send((False, str(failure)))
            raise
        sender.send((True, value))


def ask(task: Callable[..., Any], *args: Any) -> Any:
    """Run ``task(*args)`` in a child process and return its value."""
    receiver, sender = mp.Pipe(duplex=False)
    process = mp.Process(target=_child, args=(sender, task, args))
    with receiver:
        with sender:  # ours; the child has its own copy
            process.start()
        try:
            succeeded, payload = receiver.recv()
        except (EOFError, OSError):  # gone before, or in the middle of, its message
            succeeded, payload = False, ""
        finally:
            process.join()
    if not succeeded:
        raise ChildFailed(process.exitcode, payload)
    return payload
