# exercise: run_in_process
# label: right
# style: as an assistant writes it: type hints, docstring, a context object, waits on the sentinel, and closes the process object
"""Run a callable in a separate process and report how that process ended."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import wait
from typing import Any


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    """Run ``task(*args)`` in another process and return the exit code.

    Args:
        task: A picklable callable.
        *args: Positional arguments for the callable.

    Returns:
        The exit code of the child process. Negative values denote signals.
    """
    context = multiprocessing.get_context()
    process = context.Process(target=task, args=args, name="run-in-process")
    process.start()

    try:
        # The sentinel becomes ready as soon as the child has ended.
        wait([process.sentinel])
    finally:
        process.join()

    exit_code = process.exitcode
    process.close()
    return exit_code
