# exercise: ask
# label: wrong
# mistake: the exception is made inside the `with running(...)` block whose exit does the join, so the exit code is read while the child still lives and ChildFailed.exit_code is None; breaks "Its exit_code is the one that the child's process ended with".

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What the child of a question says: a value, or the text of an exception."""

    ok: bool
    value: Any = None
    message: str = ""


def answer(out: Connection, task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Call the task, and send its value or the text of what it raised."""
    try:
        out.send(Answer(True, value=task(*args)))
    except Exception as error:
        out.send(Answer(False, message=str(error)))
        raise


@contextmanager
def running(process: BaseProcess) -> Iterator[BaseProcess]:
    """Start a process, and wait for its end on every way out."""
    process.start()
    try:
        yield process
    finally:
        process.join()


def ask(task: Callable[..., Any], *args: Any) -> Any:
    here, there = multiprocessing.Pipe(duplex=False)
    job = multiprocessing.Process(target=answer, args=(there, task, args))
    with here, running(job) as process:
        there.close()
        try:
            said = here.recv()
        except EOFError:
            said = Answer(False)
        if not said.ok:
            raise ChildFailed(process.exitcode, said.message)  # noqa: F821
        return said.value
