# exercise: collect_lines
# label: right

import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import wait
from typing import Any


class _Reporter(multiprocessing.Process):
    """A worker with a pipe of its own; the pipe's end is its end mark."""

    def __init__(self, task: Callable[..., Any], number: int, sender: Any) -> None:
        super().__init__()
        self.task = task
        self.number = number
        self.sender = sender

    def run(self) -> None:
        guard = threading.Lock()

        def emit(line: str) -> None:
            with guard:
                self.sender.send(line)

        try:
            self.task(self.number, emit)
        finally:
            self.sender.close()


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    lines: list[str] = []
    processes = []
    listening = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = _Reporter(task, number, sender)
        process.start()
        sender.close()  # before the next start: nobody else has a copy
        processes.append(process)
        listening.append(receiver)
    while listening:
        for receiver in wait(list(listening)):
            try:
                lines.append(receiver.recv())
            except (EOFError, OSError):
                receiver.close()
                listening.remove(receiver)
    for process in processes:
        process.join()
    return lines
