# exercise: map_catching
# label: right
# style: concurrent.futures with type hints, asks each future for its exception() instead of using try
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any


def _outcome(future: "Future[Any]") -> Any:
    error = future.exception()  # waits
    return future.result() if error is None else error


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    """Map ``func`` over the items; where it raises, its exception is the result."""
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [_outcome(future) for future in futures]
