# exercise: map_with_deadline
# label: wrong
# mistake: a late item is noted as None in the list, and one None makes the whole result None; so if func itself returns None for some item, in time, the call returns None too: "the results in the order of the items, as soon as all are there".
import multiprocessing
import time
from collections.abc import Callable, Sequence
from typing import Any


def _receive_until(answer: Any, deadline: float) -> Any:
    """Return the result, or None when it is late."""
    try:
        return answer.get(max(0.0, deadline - time.monotonic()))
    except multiprocessing.TimeoutError:
        return None


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    with multiprocessing.Pool(processes) as pool:
        deadline = time.monotonic() + seconds
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = [_receive_until(answer, deadline) for answer in answers]
    if any(result is None for result in results):
        return None
    return results
