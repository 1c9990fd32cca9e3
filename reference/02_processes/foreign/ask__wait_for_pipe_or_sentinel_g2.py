# exercise: ask
# label: right
import logging
import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Reply:
    ok: bool
    value: Any


def _reply(sender: Connection, task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    with sender:
        try:
            value = task(*args)
        except BaseException as error:
            sender.send(_Reply(False, str(error)))
            raise
        sender.send(_Reply(True, value))


def _receive(receiver: Connection, sentinel: int) -> _Reply:
    """Wait for an answer or the end of the child, whichever comes first."""
    try:
        wait([receiver, sentinel])
        if receiver.poll():
            answer: _Reply = receiver.recv()
            return answer
    except (EOFError, OSError) as error:
        logger.debug("no answer: %r", error)
    return _Reply(False, "")


def ask(task: Callable[..., Any], *args: Any) -> Any:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_reply, args=(sender, task, args))
    try:
        process.start()
        sender.close()
        reply = _receive(receiver, process.sentinel)
    finally:
        receiver.close()
        if process.pid is not None:
            process.join()
    if not reply.ok:
        raise ChildFailed(process.exitcode, reply.value)
    return reply.value
