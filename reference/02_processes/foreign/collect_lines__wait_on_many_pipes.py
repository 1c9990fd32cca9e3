# exercise: collect_lines
# label: right
# style: code of an assistant with type hints; a pipe for each worker, and connection.wait takes from whoever has something
from __future__ import annotations

from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait
from typing import Any


def _worker(number: int, task: Callable[..., Any], connection: Connection) -> None:
    """Run the task in the child; the pipe is closed however the task ends."""
    with connection:
        task(number, connection.send)


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    """Run ``task(number, emit)`` in parallel processes and return what they emit."""
    processes: list[Process] = []
    receivers: list[Connection] = []

    for number in range(workers):
        receiver, sender = Pipe(duplex=False)
        process = Process(target=_worker, args=(number, task, sender))
        process.start()
        # Close it at once: neither we nor the next worker may hold this end open.
        sender.close()
        processes.append(process)
        receivers.append(receiver)

    lines: list[str] = []
    while receivers:
        for receiver in wait(receivers):
            try:
                lines.append(receiver.recv())
            except (EOFError, OSError):
                receivers.remove(receiver)
                receiver.close()

    for process in processes:
        process.join()
    return lines
