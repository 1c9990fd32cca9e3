# exercise: run_in_process
# label: right
import contextlib
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import wait
from typing import Any


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    child = multiprocessing.Process(target=task, args=args)
    child.start()
    with contextlib.closing(child):  # drops the handle, after the join
        wait([child.sentinel])
        child.join()
        return child.exitcode
