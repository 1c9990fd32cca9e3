# exercise: map_catching
# label: right
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any


def _outcome(future: Future) -> Any:
    error = future.exception()  # waits
    return future.result() if error is None else error


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    with ProcessPoolExecutor(processes) as pool:
        futures = [pool.submit(func, item) for item in items]
        return [_outcome(future) for future in futures]
