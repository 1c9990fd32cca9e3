# exercise: map_with_deadline
# label: wrong
# mistake: every get() has the whole time for itself, so with several items that end one after the other the call lasts longer than seconds and returns results instead of None.
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    """Map with a time limit."""
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        try:
            return [answer.get(timeout=seconds) for answer in answers]
        except multiprocessing.TimeoutError:
            return None
