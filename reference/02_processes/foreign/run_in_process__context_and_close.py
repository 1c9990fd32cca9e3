# exercise: run_in_process
# label: right
# style: code of an assistant: takes the current context, try/finally, reads the exit code and closes the process object
from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from typing import Any


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    """Run ``task(*args)`` in a child process and return the child's exit code.

    Args:
        task: A picklable callable.
        *args: Positional arguments for the callable.

    Returns:
        The exit code of the child: 0 on success, 1 after an exception, a custom code
        after ``sys.exit``, and a negative signal number if it was killed.
    """
    context = multiprocessing.get_context()
    process = context.Process(target=task, args=args)
    process.start()
    try:
        process.join()
        exit_code = process.exitcode
        assert exit_code is not None, "a joined process has an exit code"
    finally:
        process.close()  # give back what the object holds; the process is gone
    return exit_code
