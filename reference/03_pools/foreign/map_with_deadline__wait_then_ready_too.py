# exercise: map_with_deadline
# label: right
# style: terse with type hints, wait() and ready() instead of an exception
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait(seconds)
        return answer.get() if answer.ready() else None
