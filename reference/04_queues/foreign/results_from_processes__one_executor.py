# exercise: results_from_processes
# label: wrong
# mistake: the processes are the workers of one ProcessPoolExecutor; when one of them exits or is killed the whole pool is broken, and the values of all items that had not ended yet are missing, too; breaks "The item of a process that died ... is missing" (only that one)
import logging
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import Any

logger = logging.getLogger(__name__)


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    results: dict[Any, Any] = {}
    if not items:
        return results
    with ProcessPoolExecutor(max_workers=len(items)) as executor:
        futures = {executor.submit(task, item): item for item in items}
        for future in as_completed(futures):
            item = futures[future]
            try:
                results[item] = future.result()
            except Exception as error:
                logger.debug("no result for %r: %r", item, error)
    return results
