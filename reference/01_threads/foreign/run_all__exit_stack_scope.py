# exercise: run_all
# label: right
import contextlib
import threading
from collections.abc import Callable, Sequence
from typing import Any


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    # the scope: whatever was spawned in it has been joined when it is left
    with contextlib.ExitStack() as scope:
        for task in tasks:
            thread = threading.Thread(target=task)
            thread.start()
            scope.callback(thread.join)
