# exercise: map_in_background
# label: right
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any

logger = logging.getLogger(__name__)


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    """The executor works while ``foreground`` runs in this thread."""
    executor = ProcessPoolExecutor(max_workers=processes)
    try:
        futures: list[Future[Any]] = [executor.submit(func, item) for item in items]
        value = foreground()
        results = [future.result() for future in futures]
        logger.debug("%d result(s) and the foreground are there", len(results))
        return results, value
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
