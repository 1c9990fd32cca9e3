# exercise: map_in_background
# label: right
# style: concurrent.futures, one future for each item, and what has not begun is cancelled when the foreground fails
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures: list[Future[Any]] = [executor.submit(func, item) for item in items]
        try:
            value = foreground()
        except BaseException:
            executor.shutdown(wait=True, cancel_futures=True)
            raise
        return [future.result() for future in futures], value
