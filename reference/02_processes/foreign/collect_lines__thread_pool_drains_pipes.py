# exercise: collect_lines
# label: right
# style: helper class for a worker and its pipe, and a ThreadPoolExecutor with one draining thread for each worker
from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from typing import Any


def _child_main(task: Callable[..., Any], number: int, sender: Any) -> None:
    try:
        task(number, sender.send)
    finally:
        sender.close()


class Worker:
    """A worker process, and the reading end of the pipe on which its lines come."""

    def __init__(self, task: Callable[..., Any], number: int) -> None:
        self.receiver, sender = multiprocessing.Pipe(duplex=False)
        self.process = multiprocessing.Process(
            target=_child_main, args=(task, number, sender)
        )
        self.process.start()
        sender.close()

    def drain(self) -> list[str]:
        """Read until the child's end is closed; return the lines in their order."""
        lines = []
        with self.receiver:
            while True:
                try:
                    lines.append(self.receiver.recv())
                except (EOFError, OSError):
                    return lines

    def join(self) -> None:
        self.process.join()


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    crew = [Worker(task, number) for number in range(workers)]
    if not crew:
        return []
    # threads only after the last process was started
    with ThreadPoolExecutor(max_workers=len(crew)) as drains:
        lines_of_each = list(drains.map(Worker.drain, crew))
    for worker in crew:
        worker.join()
    return list(chain.from_iterable(lines_of_each))
