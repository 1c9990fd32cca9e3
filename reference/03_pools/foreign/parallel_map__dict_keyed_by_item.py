# exercise: parallel_map
# label: wrong
# mistake: the as_completed idiom stores the results in a dict with the item as its key, so items that cannot be hashed (lists, dicts) give a TypeError, and for equal items (1 and True) one result stands for both; breaks ":param items: the arguments; there may be none, and equal ones" / "the results, in the order of the items"
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import Any

logger = logging.getLogger(__name__)


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    results: dict[Any, Any] = {}
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = {executor.submit(func, item): item for item in items}
        for future in as_completed(futures):
            item = futures[future]
            results[item] = future.result()
            logger.debug("%r is done", item)
    return [results[item] for item in items]
