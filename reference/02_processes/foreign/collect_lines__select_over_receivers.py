# exercise: collect_lines
# label: right
import contextlib
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from typing import Any


def _work(sender: Connection, task: Callable[..., Any], number: int) -> None:
    guard = threading.Lock()  # the task may have threads of its own

    def emit(line: str) -> None:
        with guard:
            sender.send(line)

    with sender:
        task(number, emit)


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    lines: list[str] = []
    with contextlib.ExitStack() as scope:
        receivers = []
        for number in range(workers):
            receiver, sender = multiprocessing.Pipe(duplex=False)
            receivers.append(receiver)
            child = multiprocessing.Process(target=_work, args=(sender, task, number))
            with sender:
                child.start()
            scope.callback(child.join)
        while receivers:
            for receiver in wait(receivers):
                try:
                    lines.append(receiver.recv())
                except (EOFError, OSError):
                    receiver.close()
                    receivers.remove(receiver)
    return lines
