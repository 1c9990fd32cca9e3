# exercise: run_in_process
# label: wrong
# mistake: an executor does not tell the exit code of its worker: every sudden end is told as -9, also os._exit(7) and SIGTERM
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any


def _call(task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Call the task in the worker and forget its value."""
    task(*args)


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(_call, task, args)
        error = future.exception()
    if error is None:
        return 0
    if isinstance(error, BrokenProcessPool):
        return -9  # the worker was killed
    if isinstance(error, SystemExit):
        if error.code is None:
            return 0
        return error.code if isinstance(error.code, int) else 1
    return 1
