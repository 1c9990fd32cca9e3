# exercise: map_in_background
# label: wrong
# mistake: a blanket except around foreground() logs its exception and puts None in its place, so the caller gets (results, None) instead of the exception; breaks ":raises: what func or foreground raises"
import logging
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any

logger = logging.getLogger(__name__)


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    value: Any = None
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            value = foreground()
        except Exception:
            # The background work must not be lost because of the foreground.
            logger.exception("foreground failed")
        results = answer.get()
        pool.close()
        pool.join()
    return results, value
