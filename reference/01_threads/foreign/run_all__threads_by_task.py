# exercise: run_all
# label: wrong
# mistake: keeps the threads in a dictionary by task, so of a task that comes several times only the last thread is joined, and the others may be left behind

import threading
from typing import Any, Callable, Sequence


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    """Run all tasks at the same time and wait for them."""
    threads: dict[Callable[[], Any], threading.Thread] = {}
    for task in tasks:
        threads[task] = threading.Thread(target=task)
        threads[task].start()
    for task in threads:
        threads[task].join()
