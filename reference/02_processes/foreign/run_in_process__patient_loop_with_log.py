# exercise: run_in_process
# label: right
# style: joins in slices until there is an exit code, logs to the logging module

import logging
import multiprocessing
import time

log = logging.getLogger(__name__)


def run_in_process(task, *args):
    name = getattr(task, "__name__", repr(task))
    worker = multiprocessing.Process(target=task, args=tuple(args), name=f"run-{name}")
    began = time.monotonic()
    worker.start()
    log.debug("started %s as pid %s", name, worker.pid)
    while worker.exitcode is None:
        worker.join(0.2)
        log.debug("waiting for %s since %.1f s", name, time.monotonic() - began)
    log.debug("%s ended with %s", name, worker.exitcode)
    return worker.exitcode
