# exercise: run_in_process
# label: wrong
# mistake: the child turns what the task raises into a pair (False, error) that nobody looks at, so a task that raised ends with exit code 0: "1 if it raised an exception".
import multiprocessing
from collections.abc import Callable
from typing import Any


def _attempt(task: Callable[..., Any], args: tuple[Any, ...]) -> tuple[bool, Any]:
    try:
        return True, task(*args)
    except Exception as error:
        return False, error


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    child = multiprocessing.Process(target=_attempt, args=(task, args))
    child.start()
    child.join()
    return child.exitcode
