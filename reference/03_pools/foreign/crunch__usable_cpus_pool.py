# exercise: crunch
# label: right

import multiprocessing
import os
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


def usable_cpus() -> int:
    """Count the CPUs that this program may use, where the system can tell."""
    machine = os.cpu_count() or 1
    try:
        usable = len(os.sched_getaffinity(0))
    except (AttributeError, OSError):
        return machine
    return max(1, min(usable, machine))


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    with multiprocessing.Pool(usable_cpus()) as pool:
        results = pool.map(partial(attempt, work), items, chunksize=1)
    return [result.unwrap() for result in results]
