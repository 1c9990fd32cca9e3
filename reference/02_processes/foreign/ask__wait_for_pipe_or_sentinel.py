# exercise: ask
# label: right
# style: code of an assistant with type hints; connection.wait on the pipe and on the sentinel of the process, defends against pickling errors and torn messages
from __future__ import annotations

from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait
from typing import Any


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def _child_main(
    connection: Connection, task: Callable[..., Any], args: tuple[Any, ...]
) -> None:
    """Entry point of the child: send exactly one ``(ok, payload)`` pair."""
    with connection:
        try:
            # send() pickles before it writes: a value that cannot be pickled
            # is told as a failure, too.
            connection.send((True, task(*args)))
        except Exception as exc:
            connection.send((False, str(exc)))


def ask(task: Callable[..., Any], *args: Any) -> Any:
    """Run ``task(*args)`` in a child process and return its value.

    Raises:
        ChildFailed: If the task raised, or if the child died without an answer.
    """
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_child_main, args=(sender, task, args))

    with receiver:
        with sender:
            process.start()

        reply: tuple[bool, Any] | None = None
        try:
            wait([receiver, process.sentinel])
            if receiver.poll():
                reply = receiver.recv()
        except (EOFError, OSError):
            reply = None  # the child is gone, with nothing or only half a message
        finally:
            process.join()

    if reply is None:
        raise ChildFailed(process.exitcode)
    ok, payload = reply
    if not ok:
        raise ChildFailed(process.exitcode, payload)
    return payload
