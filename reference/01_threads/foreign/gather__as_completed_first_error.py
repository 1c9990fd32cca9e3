# exercise: gather
# label: wrong
# mistake: the errors are looked at in as_completed order, so the exception that came first in time is raised, not that of the first task in the list; breaks "raises the exception of the first one in the order of tasks that raised"
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any

logger = logging.getLogger(__name__)


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    results: list[Any] = [None] * len(tasks)
    first_error: BaseException | None = None
    with ThreadPoolExecutor(max_workers=max(1, len(tasks))) as executor:
        futures = {executor.submit(task): i for i, task in enumerate(tasks)}
        for future in as_completed(futures):
            index = futures[future]
            try:
                results[index] = future.result()
            except BaseException as error:
                logger.debug("task %d failed: %r", index, error)
                if first_error is None:
                    first_error = error
    if first_error is not None:
        raise first_error
    return results
