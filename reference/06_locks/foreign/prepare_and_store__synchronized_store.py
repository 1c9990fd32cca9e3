# exercise: prepare_and_store
# label: right

import functools
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def synchronized(function: Callable[P, R]) -> Callable[P, R]:
    """Let one thread at a time into the function: one lock for each decoration."""
    lock = threading.Lock()

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        with lock:
            return function(*args, **kwargs)

    return wrapper


@dataclass
class Result:
    """A place for what one call raised, if it did."""

    error: BaseException | None = None

    def of(self, call: Callable[[], object]) -> None:
        try:
            call()
        except BaseException as error:
            self.error = error


def supervise(calls: Sequence[Callable[[], object]]) -> list[Result]:
    """Run every call in a thread; return when all have ended, and never raise."""
    results = [Result() for _ in calls]
    threads = [
        threading.Thread(target=result.of, args=(call,))
        for result, call in zip(results, calls, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    store_alone = synchronized(store)

    def work(item: Any) -> None:
        store_alone(prepare(item))

    for result in supervise([functools.partial(work, item) for item in items]):
        if result.error is not None:
            raise result.error
