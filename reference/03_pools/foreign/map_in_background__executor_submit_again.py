# exercise: map_in_background
# label: right
# style: concurrent.futures, explicit futures, cancels what has not begun if the foreground fails

import concurrent.futures as cf
from collections.abc import Callable, Sequence
from typing import Any


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    executor = cf.ProcessPoolExecutor(max_workers=processes)
    try:
        futures: list[cf.Future[Any]] = [executor.submit(func, item) for item in items]
        meanwhile = foreground()
        results = [future.result() for future in futures]
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
    return results, meanwhile
