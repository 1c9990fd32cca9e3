# exercise: append_all
# label: right
# style: somebody who defends against everything: logging, sentinels, started ones are joined even if a start fails, processes are closed
import logging
import multiprocessing
from multiprocessing import connection

log = logging.getLogger(__name__)


class ChildFailed(Exception):
    """A child process did not do its part."""


def _exclusive_append(lock, append, record):
    with lock:
        log.debug("appending %r", record)
        append(record)


def _wait_for_all(processes):
    """Wait until all have ended, in the order in which they end."""
    running = {process.sentinel: process for process in processes}
    while running:
        for sentinel in connection.wait(list(running)):
            process = running.pop(sentinel)
            process.join()
            log.debug("%s ended with %s", process.name, process.exitcode)


def append_all(append, records):
    if not callable(append):
        raise TypeError("append must be callable")
    lock = multiprocessing.Lock()
    started = []
    try:
        for record in records:
            process = multiprocessing.Process(
                target=_exclusive_append, args=(lock, append, record)
            )
            process.start()
            started.append(process)
    finally:
        _wait_for_all(started)

    failed = {p.name: p.exitcode for p in started if p.exitcode != 0}
    for process in started:
        process.close()
    if failed:
        log.error("append failed in %s", failed)
        raise ChildFailed(f"append failed: {failed}")
