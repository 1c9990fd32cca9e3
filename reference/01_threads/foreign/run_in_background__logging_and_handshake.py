# exercise: run_in_background
# label: right
# style: defends against everything: logs failures in the thread and waits on an event until the thread has really begun

import logging
import threading
from typing import Any, Callable

log = logging.getLogger(__name__)


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    """Start ``task(*args)`` in a thread of its own and return the thread."""
    has_begun = threading.Event()

    def guarded() -> None:
        has_begun.set()
        log.debug("begin of %r", task)
        try:
            task(*args)
        except Exception:
            # an error stays in this thread: write it down, that is all
            log.exception("%r has failed in the background", task)
        else:
            log.debug("end of %r", task)

    thread = threading.Thread(target=guarded)
    thread.start()
    # this does not wait for the task, only until the thread is on its way
    if not has_begun.wait(timeout=10):
        log.warning("the thread for %r is slow to begin", task)
    return thread
