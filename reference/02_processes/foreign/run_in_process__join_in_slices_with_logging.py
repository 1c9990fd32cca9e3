# exercise: run_in_process
# label: right
# style: joins in short slices for as long as it takes, logs while it waits, closes the process object at the end
import logging
import multiprocessing
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)

SLICE = 0.5  # seconds between two looks


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    log.debug("started %s", process.name)
    while process.is_alive():
        process.join(timeout=SLICE)
        log.debug("%s: exit code so far %s", process.name, process.exitcode)
    process.join()
    code = process.exitcode
    process.close()
    log.debug("ended with %s", code)
    return code
