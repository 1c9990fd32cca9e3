# exercise: ask_each
# label: right
import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any


def _answer(sender: Connection, task: Callable[[Any], Any], value: Any) -> None:
    with sender:
        sender.send(task(value))


class _Handle:
    """Owns one child and the receiving end of its pipe."""

    def __init__(self, task: Callable[[Any], Any], value: Any) -> None:
        self._receiver, sender = multiprocessing.Pipe(duplex=False)
        args = (sender, task, value)
        self._child = multiprocessing.Process(target=_answer, args=args)
        with sender:  # closed here before the next child is started
            self._child.start()

    def join(self) -> tuple[bool, Any]:
        try:
            with self._receiver:
                return True, self._receiver.recv()
        except (EOFError, OSError):
            return False, None
        finally:
            self._child.join()


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    handles = [_Handle(task, value) for value in values]
    outcomes = [handle.join() for handle in handles]
    return [answer if ok else None for ok, answer in outcomes]
