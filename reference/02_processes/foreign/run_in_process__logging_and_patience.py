# exercise: run_in_process
# label: right
# style: with logging, and joins in slices of two seconds (a time limit in a loop) until the exit code is there
import logging
import multiprocessing
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)

SLICE = 2.0


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    log.debug("started process %s", process.pid)

    while process.exitcode is None:
        process.join(timeout=SLICE)
        if process.exitcode is None:
            log.debug("process %s is still at work", process.pid)

    log.debug("process %s ended with %s", process.pid, process.exitcode)
    return process.exitcode
