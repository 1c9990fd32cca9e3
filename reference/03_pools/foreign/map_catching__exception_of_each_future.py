# exercise: map_catching
# label: right
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any

logger = logging.getLogger(__name__)


def _entry(future: "Future[Any]") -> Any:
    """The exception of a future if it has one, otherwise its result."""
    error = future.exception()
    if error is None:
        return future.result()
    logger.debug("an item failed: %s", type(error).__name__)
    return error


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [_entry(future) for future in futures]
