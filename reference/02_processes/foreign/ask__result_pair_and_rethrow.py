# exercise: ask
# label: right
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any


def _answer(sender: Connection, task: Callable[..., Any], args: tuple) -> None:
    with sender:
        try:
            sender.send((True, task(*args)))
        except BaseException as error:
            sender.send((False, str(error)))
            raise  # the exit code tells of it, too


def ask(task: Callable[..., Any], *args: Any) -> Any:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    with receiver:
        child = multiprocessing.Process(target=_answer, args=(sender, task, args))
        with sender:  # this copy is dropped as soon as the child has its own
            child.start()
        try:
            ok, value = receiver.recv()
        except (EOFError, OSError):
            ok, value = False, ""
        finally:
            child.join()
    if not ok:
        raise ChildFailed(child.exitcode, value)
    return value
