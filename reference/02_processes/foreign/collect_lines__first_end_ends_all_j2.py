# exercise: collect_lines
# label: wrong
# misjudged: one-recv-for-all
# mistake: `try` is around the whole loop, so the EOFError of the first worker that ends stops the reading of all; what slower workers emit afterwards is missing; breaks "The lines are returned" (each worker's lines, also when another one ends early)

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import wait
from typing import Any


class _Reporter(multiprocessing.Process):
    def __init__(self, task: Callable[..., Any], number: int, sender: Any) -> None:
        super().__init__()
        self.task = task
        self.number = number
        self.sender = sender

    def run(self) -> None:
        try:
            self.task(self.number, self.sender.send)
        finally:
            self.sender.close()


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    lines: list[str] = []
    processes = []
    receivers = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = _Reporter(task, number, sender)
        process.start()
        sender.close()
        processes.append(process)
        receivers.append(receiver)
    try:
        while receivers:
            for receiver in wait(receivers):
                lines.append(receiver.recv())
    except EOFError:
        pass  # the end
    for process in processes:
        process.join()
    return lines
