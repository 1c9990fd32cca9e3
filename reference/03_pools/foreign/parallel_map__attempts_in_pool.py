# exercise: parallel_map
# label: right

import multiprocessing
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
    """Call, and return the result, whichever it is."""
    try:
        return Result(value=func(item))
    except BaseException as error:
        return Result(error=error)


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(partial(attempt, func), items, chunksize=1)
    return [result.unwrap() for result in results]
