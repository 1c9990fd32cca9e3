# exercise: run_in_process
# label: right
# style: contextlib: a context manager that joins and closes the process; the code is read before close
from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from typing import Any


@contextmanager
def started(task: Callable[..., Any], args: tuple[Any, ...]) -> Iterator[BaseProcess]:
    process = multiprocessing.get_context().Process(target=task, args=args)
    process.start()
    try:
        yield process
    finally:
        process.join()
        process.close()


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    with started(task, args) as process:
        process.join()
        code = process.exitcode
    assert code is not None
    return code
