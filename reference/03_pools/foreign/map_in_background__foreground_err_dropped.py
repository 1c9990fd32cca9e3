# exercise: map_in_background
# label: wrong
# mistake: what foreground raises becomes a pair (False, error) of which `ok` is never looked at: the call returns the exception object as foreground's value instead of raising it (":raises: what ``func`` or ``foreground`` raises").
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


def _attempt(call: Callable[[], Any]) -> tuple[bool, Any]:
    try:
        return True, call()
    except Exception as error:
        return False, error


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        ok, here = _attempt(foreground)
        results = answer.get()
    return results, here
