# exercise: run_all
# label: wrong
# mistake: waits with FIRST_EXCEPTION and shuts the executor down with wait=False, so when one task raises the call returns while the others still run and leaves their threads behind; breaks "returns when every task has ended, whether it returned or raised. It leaves no thread behind"
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from typing import Any

logger = logging.getLogger(__name__)


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    if not tasks:
        return
    executor = ThreadPoolExecutor(max_workers=len(tasks), thread_name_prefix="run-all")
    try:
        futures = [executor.submit(task) for task in tasks]
        done, not_done = wait(futures, return_when=FIRST_EXCEPTION)
        for future in done:
            if (error := future.exception()) is not None:
                logger.error("task failed: %r", error)
        logger.debug("%d done, %d not done", len(done), len(not_done))
    finally:
        executor.shutdown(wait=False)
