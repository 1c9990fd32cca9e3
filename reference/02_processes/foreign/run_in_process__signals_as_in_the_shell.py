# exercise: run_in_process
# label: wrong
# mistake: tells a signal as the shell does (128 + 9 = 137) and not as the negative number (-9)
import multiprocessing
from collections.abc import Callable
from typing import Any


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    """Run ``task(*args)`` in another process, wait for its end, return its exit code."""
    child = multiprocessing.Process(target=task, args=args)
    child.start()
    child.join()
    code = child.exitcode
    if code < 0:
        # killed by a signal: exit status is 128 + signal number, see man bash
        code = 128 + abs(code)
    return code
