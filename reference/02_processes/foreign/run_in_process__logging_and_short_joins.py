# exercise: run_in_process
# label: right
# style: waits in a loop of joins with a time limit, until there is an exit code, and logs meanwhile
import logging
import multiprocessing
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)

PATIENCE = 0.5  # seconds until the log says that we still wait


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    log.debug("started %s with pid %s", process.name, process.pid)

    while process.exitcode is None:
        process.join(timeout=PATIENCE)
        if process.exitcode is None:
            log.debug("%s is still running", process.name)

    log.debug("%s ended with %s", process.name, process.exitcode)
    return process.exitcode
