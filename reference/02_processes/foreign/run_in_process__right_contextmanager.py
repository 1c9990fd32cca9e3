# exercise: run_in_process
# label: right
# style: someone who loves generators, a context manager that starts and joins
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import Process
from typing import Any


@contextmanager
def started(process: Process) -> Iterator[Process]:
    process.start()
    try:
        yield process
    finally:
        process.join()


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    with started(Process(target=task, args=args)) as child:
        pass  # leaving the block waits
    return child.exitcode
