# exercise: run_all
# label: right
# style: a contextlib.ExitStack collects the joins, also if a start should fail half way

import contextlib
import threading
from collections.abc import Callable, Sequence
from typing import Any


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    with contextlib.ExitStack() as joins:
        for number, task in enumerate(tasks):
            thread = threading.Thread(target=task, name=f"run_all-{number}")
            thread.start()
            joins.callback(thread.join)
        # all have been started; leaving the block waits for every one of them
