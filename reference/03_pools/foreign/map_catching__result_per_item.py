# exercise: map_catching
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

    @property
    def either(self) -> Any:
        return self.value if self.error is None else self.error


def attempt(func: Callable[[Any], Any], item: Any) -> Result:
    """Call, and return the result, whichever it is."""
    try:
        return Result(value=func(item))
    except BaseException as error:
        return Result(error=error)


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    with multiprocessing.Pool(processes) as pool:
        results = pool.imap(partial(attempt, func), items)
        return [result.either for result in results]
