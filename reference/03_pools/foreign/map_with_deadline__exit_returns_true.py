# exercise: map_with_deadline
# label: wrong
# mistake: the __exit__ of the helper GivenUp returns True for every exception, not only for the timeout, so what func raises in time is swallowed and the call returns None; breaks ":raises: what func raises in time".

import multiprocessing
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any


class GivenUp:
    """End a pool's work with the block; a block that took too long is no error."""

    def __init__(self, processes: int) -> None:
        self.pool = multiprocessing.Pool(processes)

    def __enter__(self) -> Any:
        return self.pool

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        self.pool.terminate()
        self.pool.join()
        return error is not None


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    with GivenUp(processes) as pool:
        return pool.map_async(func, items, chunksize=1).get(timeout=seconds)
    return None
