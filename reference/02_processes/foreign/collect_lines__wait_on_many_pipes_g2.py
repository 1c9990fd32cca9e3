# exercise: collect_lines
# label: right
import logging
import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

logger = logging.getLogger(__name__)


@dataclass
class _Worker:
    process: BaseProcess
    reader: Connection


def _work(task: Callable[..., Any], number: int, writer: Connection) -> None:
    with writer:
        task(number, writer.send)


def _start(task: Callable[..., Any], number: int) -> _Worker:
    reader, writer = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_work, args=(task, number, writer))
    process.start()
    writer.close()  # before the next start, so that nobody else has a copy
    return _Worker(process, reader)


def _drain(readers: list[Connection]) -> list[str]:
    lines: list[str] = []
    while readers:
        for reader in wait(readers):
            try:
                lines.append(reader.recv())
            except (EOFError, OSError):
                readers.remove(reader)
                reader.close()
    return lines


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    team: list[_Worker] = []
    try:
        for number in range(workers):
            team.append(_start(task, number))
        return _drain([worker.reader for worker in team])
    finally:
        for worker in team:
            worker.process.join()
        logger.debug("all %d worker(s) have ended", len(team))
