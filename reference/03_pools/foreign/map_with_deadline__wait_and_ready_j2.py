# exercise: map_with_deadline
# label: right
import functools
import multiprocessing
import threading
from collections.abc import Callable, Sequence
from typing import Any


def _attempt(func: Callable[[Any], Any], item: Any) -> tuple[bool, Any]:
    """Call it in the pool, and send a pair: no exception is mistaken for a late one."""
    try:
        return True, func(item)
    except BaseException as error:
        return False, error


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(functools.partial(_attempt, func), items, chunksize=1)
        answer.wait(min(seconds, threading.TIMEOUT_MAX))
        if not answer.ready():
            return None
        outcomes = answer.get()
    results = []
    for ok, value in outcomes:
        if not ok:
            raise value
        results.append(value)
    return results
