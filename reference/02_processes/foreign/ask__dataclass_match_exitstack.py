# exercise: ask
# label: right
# style: modern: Ok/Err dataclasses, match, ExitStack for the cleaning up
from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any


class ChildFailed(Exception):
    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


@dataclass(frozen=True)
class Ok:
    value: Any


@dataclass(frozen=True)
class Err:
    text: str


def _answer(sender: Connection, task: Callable[..., Any], args: tuple) -> None:
    with sender:
        try:
            sender.send(Ok(task(*args)))
        except BaseException as error:
            sender.send(Err(str(error)))
            raise


def ask(task: Callable[..., Any], *args: Any) -> Any:
    answer: Ok | Err | None = None
    with ExitStack() as stack:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_answer, args=(sender, task, args))
        child.start()
        stack.callback(child.join)
        stack.enter_context(receiver)  # is closed first, then the child is joined
        sender.close()
        with suppress(EOFError, OSError):
            answer = receiver.recv()
    match answer:
        case Ok(value):
            return value
        case Err(text):
            raise ChildFailed(child.exitcode, text)
        case _:
            raise ChildFailed(child.exitcode)
