# exercise: ask
# label: right
# style: as an assistant writes it: type hints, a named tuple for the answer, with blocks; the child raises again so that it ends with 1
from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, NamedTuple


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


class Answer(NamedTuple):
    """What the child has to say."""

    succeeded: bool
    value: Any = None
    message: str = ""


NO_ANSWER = Answer(succeeded=False)


def _answer(sender: Connection, task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Child side: run the task and send an answer."""
    with sender:
        try:
            value = task(*args)
        except Exception as error:
            sender.send(Answer(succeeded=False, message=str(error)))
            raise
        sender.send(Answer(succeeded=True, value=value))


def _receive(receiver: Connection) -> Answer:
    """Parent side: the answer, or NO_ANSWER if the child died without a word."""
    try:
        return receiver.recv()
    except (EOFError, OSError):
        return NO_ANSWER


def ask(task: Callable[..., Any], *args: Any) -> Any:
    """Run ``task(*args)`` in a child process and return its value.

    Raises:
        ChildFailed: If the task raised, or if the child died.
    """
    receiver, sender = multiprocessing.Pipe(duplex=False)
    with receiver:
        with sender:
            process = multiprocessing.Process(target=_answer, args=(sender, task, args))
            process.start()
        # The sending end is closed here: from now on only the child can send.
        try:
            answer = _receive(receiver)
        finally:
            process.join()

    if not answer.succeeded:
        raise ChildFailed(process.exitcode, answer.message)
    return answer.value
