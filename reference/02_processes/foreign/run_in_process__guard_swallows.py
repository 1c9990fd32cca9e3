# exercise: run_in_process
# label: wrong
# mistake: the child calls the task under a guard whose __exit__ prints the traceback and returns True, so a task that raises or calls sys.exit(3) ends with exit code 0; breaks "1 if it raised an exception, its own number if it ended the process".

import multiprocessing
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any


class Reported:
    """Report what is raised in the block."""

    def __enter__(self) -> "Reported":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if error is not None:
            traceback.print_exception(error)
        return True


def reported(task: Callable[..., Any], *args: Any) -> None:
    with Reported():
        task(*args)


def run_in_process(task: Callable[..., Any], *args: Any) -> int | None:
    process = multiprocessing.Process(target=reported, args=(task, *args))
    process.start()
    process.join()
    return process.exitcode
