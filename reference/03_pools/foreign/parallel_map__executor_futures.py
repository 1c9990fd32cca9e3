# exercise: parallel_map
# label: right
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    with ProcessPoolExecutor(max_workers=processes) as pool:
        futures = [pool.submit(func, item) for item in items]
        try:
            return [future.result() for future in futures]
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
