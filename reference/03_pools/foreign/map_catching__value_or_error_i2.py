# exercise: map_catching
# label: wrong
# mistake: an entry is `result.value or result.error`, so an item for which func returned 0, "", [] or False gets the error of a call that did not fail: None; breaks "for each item, in order, what func returned, whatever that is".

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any


@dataclass(frozen=True)
class Result:
    """What a call returned or raised; it can travel between processes."""

    value: Any = None
    error: Exception | None = None

    @property
    def either(self) -> Any:
        return self.value or self.error


def attempt(func: Callable[[Any], Any], item: Any) -> Result:
    """Call, and return the result, whichever it is."""
    try:
        return Result(value=func(item))
    except Exception as error:
        return Result(error=error)


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(partial(attempt, func), items, chunksize=1)
    return [result.either for result in results]
