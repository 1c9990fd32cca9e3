# exercise: collect_lines
# label: right
# style: a pipe for each worker, multiplexed with connection.wait until every end is closed
from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from typing import Any


def _report(task: Callable[..., Any], number: int, sender: Connection) -> None:
    with sender:
        task(number, sender.send)


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    readers: set[Connection] = set()
    processes = []
    for number in range(workers):
        reader, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_report, args=(task, number, sender))
        process.start()
        sender.close()
        readers.add(reader)
        processes.append(process)

    lines: list[str] = []
    while readers:
        for reader in wait(list(readers)):
            try:
                lines.append(reader.recv())
            except (EOFError, OSError):
                readers.remove(reader)
                reader.close()

    for process in processes:
        process.join()
    return lines
