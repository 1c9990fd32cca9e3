# exercise: collect_lines
# label: right
# style: a pipe for each worker and multiprocessing.connection.wait over all that are open; type hints and docstrings
from __future__ import annotations

from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait
from typing import Any


def _work(task: Callable[..., Any], number: int, sender: Connection) -> None:
    """Run one task; the end of the process closes its end of the pipe."""
    with sender:
        task(number, sender.send)


def _start(task: Callable[..., Any], number: int) -> tuple[Process, Connection]:
    """Start one worker; give its process and the end where its lines come out."""
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_work, args=(task, number, sender))
    process.start()
    sender.close()
    return process, receiver


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    """Run ``task(number, emit)`` in processes, all at once, and return their lines."""
    started = [_start(task, number) for number in range(workers)]
    lines: list[str] = []

    open_ends = [receiver for _, receiver in started]
    while open_ends:
        for receiver in wait(open_ends):
            try:
                lines.append(receiver.recv())
            except (EOFError, OSError):
                open_ends.remove(receiver)
                receiver.close()

    for process, _ in started:
        process.join()
    return lines
