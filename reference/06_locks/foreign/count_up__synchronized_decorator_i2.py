# exercise: count_up
# label: right

import functools
import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def synchronized(function: Callable[P, R]) -> Callable[P, R]:
    """Let one thread at a time into the function: one lock for each decoration."""
    lock = threading.Lock()

    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        with lock:
            return function(*args, **kwargs)

    return wrapper


def repeat(action: Callable[[], object], times: int) -> None:
    """Call the action so many times."""
    for _ in range(times):
        action()


def count_up(counter: "Counter", times: int, workers: int) -> None:  # noqa: F821
    @synchronized
    def add_one() -> None:
        counter.value += 1

    threads = [
        threading.Thread(target=repeat, args=(add_one, times)) for _ in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
