# exercise: map_catching
# label: wrong
# mistake: it asks the generator of executor.map with next() and goes on after an exception, but a generator that has raised is finished (and cancels the rest), so the list ends with the first exception and later items are missing; breaks "for each item, in order, what func returned ... or the exception" and "one that fails does not stop the others"
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

logger = logging.getLogger(__name__)


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    entries: list[Any] = []
    with ProcessPoolExecutor(max_workers=processes) as executor:
        results = executor.map(func, items)
        while True:
            try:
                entries.append(next(results))
            except StopIteration:
                break
            except Exception as error:
                logger.debug("item %d failed: %r", len(entries), error)
                entries.append(error)
    return entries
