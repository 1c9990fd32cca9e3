# exercise: run_workers
# label: wrong
# mistake: on the first exception the executor is shut down with cancel_futures=True, so the tasks that still wait in the queue never run; breaks "Every task runs once" and ":raises: when every task has run"
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any

logger = logging.getLogger(__name__)


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    values: list[Any] = []
    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(task) for task in tasks]
        for future in as_completed(futures):
            try:
                values.append(future.result())
            except Exception:
                logger.debug("a task failed, cleaning up", exc_info=True)
                executor.shutdown(wait=True, cancel_futures=True)
                raise
    return values
