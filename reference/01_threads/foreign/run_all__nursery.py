# exercise: run_all
# label: right

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any


@contextmanager
def nursery() -> Iterator[Callable[[Callable[[], Any]], None]]:
    """Give out a function that starts threads; wait for all of them at the end."""
    children: list[threading.Thread] = []

    def spawn(task: Callable[[], Any]) -> None:
        child = threading.Thread(target=task)
        child.start()
        children.append(child)

    try:
        yield spawn
    finally:
        for child in children:
            child.join()


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    with nursery() as spawn:
        for task in tasks:
            spawn(task)
