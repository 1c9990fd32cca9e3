# exercise: run_all
# label: right
import contextlib
import logging
import threading
from collections.abc import Callable, Sequence
from typing import Any

logger = logging.getLogger(__name__)


def _guarded(task: Callable[[], Any], index: int) -> None:
    try:
        task()
    except BaseException as error:
        logger.debug("task %d raised %r", index, error)


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    """One thread per task; the stack joins every thread that was started."""
    threads = [
        threading.Thread(target=_guarded, args=(task, index), name=f"run-all-{index}")
        for index, task in enumerate(tasks)
    ]
    with contextlib.ExitStack() as stack:
        for thread in threads:
            thread.start()
            stack.callback(thread.join)
