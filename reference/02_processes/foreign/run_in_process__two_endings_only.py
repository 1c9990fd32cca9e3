# exercise: run_in_process
# label: wrong
# mistake: the child knows only the endings "returned" and "failed" and leaves by os._exit in `finally`, so a task that calls sys.exit(3) gives 1; breaks "its own number if it ended the process (sys.exit(3) gives 3)"

import multiprocessing
import os
from collections.abc import Callable
from typing import Any

CODES = {"returned": 0, "failed": 1}


class _Run(multiprocessing.Process):
    def __init__(self, task: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        super().__init__()
        self.task = task
        self.arguments = arguments

    def run(self) -> None:
        state = "failed"
        try:
            self.task(*self.arguments)
            state = "returned"
        finally:
            os._exit(CODES[state])


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    process = _Run(task, args)
    process.start()
    process.join()
    return process.exitcode
