# exercise: run_in_background
# label: wrong
# mistake: a "ready" handshake is set in the finally after the task, so the call waits (up to 30 s) until the task has ended; breaks "return that thread at once ... This call does not wait for it"
import logging
import threading
from collections.abc import Callable
from typing import Any

logger = logging.getLogger(__name__)

READY_TIMEOUT = 30.0


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    ready = threading.Event()

    def runner() -> None:
        try:
            task(*args)
        except Exception:
            logger.exception("background task failed")
        finally:
            ready.set()  # never leave the caller hanging

    thread = threading.Thread(target=runner, name="background")
    thread.start()
    # Make sure that the thread is really up before we hand it out.
    if not ready.wait(timeout=READY_TIMEOUT):
        logger.warning("thread %s did not report in time", thread.name)
    return thread
