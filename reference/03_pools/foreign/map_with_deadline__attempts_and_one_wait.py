# exercise: map_with_deadline
# label: right

import multiprocessing
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any


@dataclass(frozen=True)
class Result:
    """What a call returned or raised; it can travel between processes."""

    value: Any = None
    error: BaseException | None = None

    def unwrap(self) -> Any:
        if self.error is not None:
            raise self.error
        return self.value


def attempt(func: Callable[[Any], Any], item: Any) -> Result:
    """Call, and return the result: a TimeoutError of func is a result, too."""
    try:
        return Result(value=func(item))
    except BaseException as error:
        return Result(error=error)


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(partial(attempt, func), items, chunksize=1)
        answer.wait(min(seconds, threading.TIMEOUT_MAX))
        results = answer.get() if answer.ready() else None
    if results is None:
        return None
    return [result.unwrap() for result in results]
