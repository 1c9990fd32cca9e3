# exercise: run_in_process
# label: right

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from typing import Any


def call(task: Callable[..., Any], *args: Any) -> None:
    """Call the task, even one whose object counts as false."""
    task(*args)


@contextmanager
def supervised(process: BaseProcess) -> Iterator[BaseProcess]:
    """Start a process, and wait for its end on every way out."""
    process.start()
    try:
        yield process
    finally:
        process.join()


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    process = multiprocessing.Process(target=call, args=(task, *args))
    with supervised(process):
        pass  # there is nothing to do meanwhile
    assert process.exitcode is not None
    return process.exitcode
