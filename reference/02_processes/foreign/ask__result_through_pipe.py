# exercise: ask
# label: right

import multiprocessing
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What the child of a question says: a value, or the text of an exception."""

    ok: bool
    value: Any = None
    message: str = ""


def answer(out: Connection, task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Call the task, and send its value or the text of what it raised."""
    with out:
        try:
            out.send(Answer(True, value=task(*args)))
        except BaseException as error:
            out.send(Answer(False, message=str(error)))
            raise


def ask(task: Callable[..., Any], *args: Any) -> Any:
    silent = Answer(False)
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=answer, args=(there, task, args))
    with ExitStack() as stack:
        stack.enter_context(here)
        with there:
            process.start()
        stack.callback(process.join)
        try:
            said = here.recv()
        except (EOFError, OSError):
            said = silent
    if not said.ok:
        raise ChildFailed(process.exitcode, said.message)  # noqa: F821
    return said.value
