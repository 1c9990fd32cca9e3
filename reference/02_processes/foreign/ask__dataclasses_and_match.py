# exercise: ask
# label: right
# style: typed, replies are dataclasses, a context manager joins, match decides at the end

import contextlib
import multiprocessing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any


@dataclass(frozen=True, slots=True)
class Value:
    value: Any


@dataclass(frozen=True, slots=True)
class Failure:
    text: str


def _serve(out: Connection, task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    with out:
        try:
            reply: Value | Failure = Value(task(*args))
        except BaseException as exc:
            out.send(Failure(str(exc)))
            raise
        out.send(reply)


@contextlib.contextmanager
def _child(
    task: Callable[..., Any], args: tuple[Any, ...]
) -> Iterator[tuple[BaseProcess, Connection]]:
    ctx = multiprocessing.get_context()
    source, sink = ctx.Pipe(duplex=False)
    with source:
        with sink:
            process = ctx.Process(target=_serve, args=(sink, task, args))
            process.start()
        try:
            yield process, source
        finally:
            source.close()
            process.join()


def ask(task: Callable[..., Any], *args: Any) -> Any:
    reply: Value | Failure | None = None
    with _child(task, args) as (process, source), contextlib.suppress(EOFError):
        reply = source.recv()
    match reply:
        case Value(value):
            return value
        case Failure(text):
            raise ChildFailed(process.exitcode, text)
        case _:
            raise ChildFailed(process.exitcode)
