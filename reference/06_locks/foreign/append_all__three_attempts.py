# exercise: append_all
# label: wrong
# mistake: the child tries append up to three times when it raises, so append is called three times for a record that fails (and a record half written is written again); breaks "Call append(record) once for every record"
import logging
import multiprocessing
import time
from collections.abc import Callable, Sequence
from typing import Any

logger = logging.getLogger(__name__)

ATTEMPTS = 3
BACKOFF_SECONDS = 0.05


def _append_with_retry(lock: Any, append: Callable[[Any], object], record: Any) -> None:
    for attempt in range(1, ATTEMPTS + 1):
        try:
            with lock:
                append(record)
            return
        except Exception as error:
            logger.debug("attempt %d failed: %r", attempt, error)
            if attempt == ATTEMPTS:
                raise
            time.sleep(BACKOFF_SECONDS * attempt)


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=_append_with_retry, args=(lock, append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    failed = sum(process.exitcode != 0 for process in processes)
    if failed:
        raise ChildFailed(f"{failed} of {len(processes)} records failed")
