# exercise: parallel_map
# label: right
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ALL_COMPLETED, Future, ProcessPoolExecutor, wait
from typing import Any

logger = logging.getLogger(__name__)


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    """Submit everything, wait for everything, then read the results in order."""
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures: list[Future[Any]] = [executor.submit(func, item) for item in items]
        wait(futures, return_when=ALL_COMPLETED)
    failed = sum(future.exception() is not None for future in futures)
    logger.debug("%d item(s), %d failed", len(futures), failed)
    return [future.result() for future in futures]
