# exercise: map_in_background
# label: right

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
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


@contextmanager
def mapping(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int
) -> Iterator[Callable[[], list[Any]]]:
    """Map while the block runs; what is given out waits for the values."""
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(partial(attempt, func), items, chunksize=1)
        yield lambda: [result.unwrap() for result in answer.get()]


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    with mapping(func, items, processes) as values:
        here = foreground()
        return values(), here
