# exercise: map_in_background
# label: right
import contextlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any


@contextlib.contextmanager
def _scope(processes: int) -> Iterator[ProcessPoolExecutor]:
    """Lend a pool; when the block ends, whatever was not begun is cancelled."""
    pool = ProcessPoolExecutor(max_workers=processes)
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    with _scope(processes) as pool:
        handles = [pool.submit(func, item) for item in items]
        here = foreground()
        return [handle.result() for handle in handles], here
