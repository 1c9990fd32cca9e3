# exercise: ask
# label: wrong
# mistake: the exit code is not asked from the process but made up by an enum: a child that died (os._exit(5), SIGKILL) always gives -1 instead of 5 or -9; breaks "Its exit_code is the one that the child's process ended with"
import enum
import logging
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)


class _Code(enum.IntEnum):
    RAISED = 1
    DIED = -1


def _reply(sender: Connection, task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    try:
        value = task(*args)
    except Exception as error:
        sender.send((False, str(error)))
        raise
    sender.send((True, value))


def ask(task: Callable[..., Any], *args: Any) -> Any:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_reply, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        ok, value = receiver.recv()
    except EOFError:
        logger.warning("child %s died without an answer", process.pid)
        raise ChildFailed(_Code.DIED.value) from None
    finally:
        receiver.close()
        process.join()
    if not ok:
        raise ChildFailed(_Code.RAISED.value, value)
    return value
