# exercise: map_with_deadline
# label: wrong
# mistake: "to be safe" it catches multiprocessing.TimeoutError and Python's own TimeoutError, so a TimeoutError that func raised in time becomes None; breaks ":raises: what func raises in time"
import logging
import multiprocessing
import time
from collections.abc import Callable, Sequence
from typing import Any

logger = logging.getLogger(__name__)


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    with multiprocessing.Pool(processes) as pool:
        deadline = time.monotonic() + seconds
        answers = [pool.apply_async(func, (item,)) for item in items]
        results: list[Any] = []
        try:
            for answer in answers:
                remaining = max(0.0, deadline - time.monotonic())
                results.append(answer.get(timeout=remaining))
        except (multiprocessing.TimeoutError, TimeoutError):
            logger.warning("deadline of %s s missed", seconds)
            return None
        return results
