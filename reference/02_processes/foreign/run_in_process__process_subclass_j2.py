# exercise: run_in_process
# label: right

import multiprocessing
from collections.abc import Callable
from typing import Any


class _Run(multiprocessing.Process):
    """A process that runs one call."""

    def __init__(self, task: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        super().__init__()
        self.task = task
        self.arguments = arguments

    def run(self) -> None:
        self.task(*self.arguments)


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    process = _Run(task, args)
    process.start()
    process.join()
    code = process.exitcode
    process.close()
    return code
