# exercise: ask_each
# label: right
import logging
import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

logger = logging.getLogger(__name__)


@dataclass
class _Child:
    process: BaseProcess
    reader: Connection
    answer: Any = None


def _answer(task: Callable[[Any], Any], value: Any, writer: Connection) -> None:
    with writer:
        writer.send(task(value))


def _start(task: Callable[[Any], Any], value: Any) -> _Child:
    reader, writer = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_answer, args=(task, value, writer))
    process.start()
    writer.close()  # before the next child is started
    return _Child(process, reader)


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    children: list[_Child] = []
    try:
        for value in values:
            children.append(_start(task, value))
        pending = {child.reader: child for child in children}
        while pending:
            for reader in wait(list(pending)):
                child = pending.pop(reader)
                try:
                    child.answer = reader.recv()
                except (EOFError, OSError):
                    logger.debug("child %s gave no answer", child.process.pid)
    finally:
        for child in children:
            child.reader.close()
            child.process.join()
    return [child.answer for child in children]
