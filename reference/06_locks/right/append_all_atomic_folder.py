# exercise: append_all
# style: a folder as the lock, for making one looks and acts in one step
import multiprocessing
import os
import tempfile
import time


def _append_when_free(busy, append, record):
    while True:
        try:
            os.mkdir(busy)
            break
        except FileExistsError:
            time.sleep(0.01)
    try:
        append(record)
    finally:
        os.rmdir(busy)


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
        raise ChildFailed("a record was not appended")
