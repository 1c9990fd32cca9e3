# exercise: gather
# label: right

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass
class Result(Generic[T]):
    """A place for what one call returned or raised."""

    value: T | None = None
    error: BaseException | None = None

    def fill(self, call: Callable[[], T]) -> None:
        try:
            self.value = call()
        except BaseException as error:
            self.error = error

    def unwrap(self) -> T | None:
        if self.error is not None:
            raise self.error
        return self.value


def supervise(calls: Sequence[Callable[[], T]]) -> list[Result[T]]:
    """Run every call in a thread; return when all have ended, and never raise."""
    results: list[Result[T]] = [Result() for _ in calls]
    threads = [
        threading.Thread(target=result.fill, args=(call,))
        for result, call in zip(results, calls, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    return [result.unwrap() for result in supervise(tasks)]
