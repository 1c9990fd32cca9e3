# exercise: map_catching
# label: wrong
# mistake: the outcomes are partitioned into results and exceptions, and the exceptions are put behind all results, so that an item that fails before one that works is not in its place: "for each item, in order".
import functools
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


def _attempt(func: Callable[[Any], Any], item: Any) -> tuple[bool, Any]:
    try:
        return True, func(item)
    except BaseException as error:
        return False, error


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    oks: list[Any] = []
    errors: list[Any] = []
    with multiprocessing.Pool(processes) as pool:
        for ok, value in pool.imap(functools.partial(_attempt, func), items):
            (oks if ok else errors).append(value)
    return oks + errors
