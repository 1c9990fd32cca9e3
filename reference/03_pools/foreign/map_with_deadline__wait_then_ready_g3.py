# exercise: map_with_deadline
# label: right
import logging
import multiprocessing
import threading
from collections.abc import Callable, Sequence
from typing import Any

logger = logging.getLogger(__name__)


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    """Ask ``ready()`` instead of catching: ``func`` may raise any TimeoutError itself."""
    limit = min(max(0.0, seconds), threading.TIMEOUT_MAX)
    with multiprocessing.Pool(processes) as pool:  # the end of the block terminates
        answer = pool.map_async(func, items, chunksize=1)
        answer.wait(timeout=limit)
        if not answer.ready():
            logger.debug("gave up after %s seconds", seconds)
            return None
        results: list[Any] = answer.get()
        return results
