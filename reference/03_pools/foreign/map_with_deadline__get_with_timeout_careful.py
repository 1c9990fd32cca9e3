# exercise: map_with_deadline
# label: right
# style: get(timeout) in a try, and in the except a second look whether it was func that raised this very class

import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    with multiprocessing.Pool(processes=processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        try:
            return answer.get(timeout=seconds)
        except multiprocessing.TimeoutError:
            if answer.ready():
                # not our time limit (or all came at the last moment)
                return answer.get()
            return None
