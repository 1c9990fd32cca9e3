# exercise: meanwhile
# label: right
# style: a contextmanager that starts and joins, the value goes into a SimpleNamespace

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any


@contextmanager
def _background(task: Callable[[], Any]) -> Iterator[SimpleNamespace]:
    outcome = SimpleNamespace(value=None)

    def fill() -> None:
        outcome.value = task()

    thread = threading.Thread(target=fill)
    thread.start()
    try:
        yield outcome
    finally:
        thread.join()


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    with _background(task) as behind:
        front = foreground()
    return behind.value, front
