# exercise: map_with_deadline
# label: right
# style: as an assistant generates it: type hints, docstrings, a small dataclass for the deadline that all the answers share
from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Deadline:
    """A point in time on the monotonic clock.

    Attributes:
        moment: The moment at which the time is over.
    """

    moment: float

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        """Create a deadline that lies so many seconds in the future."""
        return cls(time.monotonic() + seconds)

    def remaining(self) -> float:
        """Return the seconds that are left, never less than zero."""
        return max(0.0, self.moment - time.monotonic())


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    """Map ``func`` over ``items`` in processes, with one time limit for all of them.

    Args:
        func: The picklable function to call.
        items: The arguments.
        seconds: The time limit for all items together.
        processes: The number of processes.

    Returns:
        The results in the order of the items, or ``None`` if the time was over.
    """
    pool = multiprocessing.Pool(processes)
    try:
        deadline = Deadline.after(seconds)
        answers = [pool.apply_async(func, (item,)) for item in items]
        results: list[Any] = []
        for answer in answers:
            answer.wait(deadline.remaining())
            if not answer.ready():
                return None
            # Does not wait any more; raises what func has raised.
            results.append(answer.get())
        return results
    finally:
        pool.terminate()
        pool.join()
