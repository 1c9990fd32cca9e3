# exercise: run_in_process
# label: wrong
# mistake: runs the task in a ProcessPoolExecutor and makes up the exit code; a broken pool is always reported as -9, so os._exit(7) or a SIGTERM gives -9 instead of 7 or -15; breaks "its own number if it ended the process ... the negative number of the signal"
import logging
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any

logger = logging.getLogger(__name__)


def _exit_code(error: BaseException | None) -> int:
    if error is None:
        return 0
    if isinstance(error, SystemExit):
        if error.code is None:
            return 0
        return error.code if isinstance(error.code, int) else 1
    if isinstance(error, BrokenProcessPool):
        return -9  # the worker was killed
    return 1


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task, *args)
        error = future.exception()
    logger.debug("task ended with %r", error)
    return _exit_code(error)
