# exercise: map_catching
# label: right
# style: as an assistant generates it: the process itself catches, and sends an Ok or an Err object; type hints and docstrings
from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any


@dataclass(frozen=True)
class Ok:
    """The function has returned."""

    value: Any

    def entry(self) -> Any:
        """Return what stands in the list of the caller."""
        return self.value


@dataclass(frozen=True)
class Err:
    """The function has raised."""

    error: BaseException

    def entry(self) -> BaseException:
        """Return what stands in the list of the caller."""
        return self.error


def _attempt(func: Callable[[Any], Any], item: Any) -> Ok | Err:
    """Call ``func`` in the worker process; never raise."""
    try:
        return Ok(func(item))
    except BaseException as error:  # noqa: BLE001 - all of them are results here
        return Err(error)


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    """Map ``func`` over the items; where it raises, its exception is the result.

    Args:
        func: A picklable callable with one argument.
        items: The arguments.
        processes: How many processes work at once.

    Returns:
        The result or the exception for each item, in order.
    """
    with multiprocessing.Pool(processes) as pool:
        outcomes = pool.map(partial(_attempt, func), items, chunksize=1)
    return [outcome.entry() for outcome in outcomes]
