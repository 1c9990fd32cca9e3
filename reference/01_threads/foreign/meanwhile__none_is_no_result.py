# exercise: meanwhile
# label: wrong
# mistake: Result.unwrap takes a value of None for "there is no result" and raises LookupError, so a task (or a foreground) that simply returns None makes the call raise; breaks "return: the value of task, then the value of foreground" and ":raises: nothing".

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass
class Result(Generic[T]):
    """What a call returned, as soon as it has returned."""

    value: T | None = None

    def fill(self, call: Callable[[], T]) -> None:
        self.value = call()

    def unwrap(self) -> T:
        if self.value is None:
            raise LookupError("there is no result yet")
        return self.value


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    there: Result[Any] = Result()
    here: Result[Any] = Result()
    thread = threading.Thread(target=there.fill, args=(task,))
    thread.start()
    here.fill(foreground)
    thread.join()
    return there.unwrap(), here.unwrap()
