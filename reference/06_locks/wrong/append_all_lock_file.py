# exercise: append_all
# expect: flag-for-lock
# luck: in which play two of them go in together
"""A file says that somebody is inside: first looked for, then made."""

import multiprocessing
import os
import tempfile
import time


def _append_when_free(busy, append, record):
    while os.path.exists(busy):  # <- here
        time.sleep(0.01)
    open(busy, "w").close()
    try:
        append(record)
    finally:
        if os.path.exists(busy):
            os.remove(busy)


def append_all(append, records):
    with tempfile.TemporaryDirectory() as folder:
        busy = os.path.join(folder, "busy")
        workers = [
            multiprocessing.Process(
                target=_append_when_free, args=(busy, append, record)
            )
            for record in records
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    if any(worker.exitcode for worker in workers):
        raise ChildFailed(1)
