# exercise: results_from_processes
# label: right
import logging
import multiprocessing
from collections.abc import Callable, Hashable, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

logger = logging.getLogger(__name__)


def _answer(writer: Connection, task: Callable[[Any], Any], item: Any) -> None:
    with writer:
        writer.send(task(item))


def _receive(reader: Connection) -> tuple[bool, Any]:
    with reader:
        try:
            return True, reader.recv()
        except (EOFError, OSError):
            return False, None


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    """A pipe for each: it ends with its process, and nobody shares a lock."""
    results: dict[Any, Any] = {}
    pending: dict[Connection, Hashable] = {}
    processes: list[BaseProcess] = []
    try:
        for item in items:
            reader, writer = multiprocessing.Pipe(duplex=False)
            process = multiprocessing.Process(target=_answer, args=(writer, task, item))
            process.start()
            processes.append(process)
            writer.close()  # before the next child could copy it
            pending[reader] = item
        while pending:
            for reader in wait(list(pending)):
                item = pending.pop(reader)
                arrived, value = _receive(reader)
                if arrived:
                    results[item] = value
                else:
                    logger.debug("no value for %r", item)
    finally:
        for process in processes:
            process.join()
    return results
