# exercise: run_in_background
# label: right
# style: the task is wrapped in a local function that logs begin, failure and end, and lets the exception go on

import logging
import threading
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    def work() -> None:
        me = threading.current_thread().name
        log.info("%s begins", me)
        try:
            task(*args)
        except BaseException:
            log.exception("%s: the task has raised", me)
            raise
        finally:
            log.info("%s ends", me)

    thread = threading.Thread(target=work)
    thread.start()
    log.info("started %s", thread.name)
    return thread
