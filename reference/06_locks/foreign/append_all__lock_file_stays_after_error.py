# exercise: append_all
# label: wrong
# mistake: the O_EXCL lock file is not removed when append raises, so the others try forever; breaks ":raises ChildFailed: if ``append`` raised for some record, when all the other records have been appended."
import multiprocessing
import os
import tempfile
import time


def _acquire(path):
    while True:
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            return
        except FileExistsError:
            time.sleep(0.002)


def _release(path):
    os.unlink(path)


def _append_one(path, append, record):
    _acquire(path)
    append(record)
    _release(path)


def append_all(append, records):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "append.lock")
        processes = [
            multiprocessing.Process(target=_append_one, args=(path, append, record))
            for record in records
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
    if any(process.exitcode for process in processes):
        raise ChildFailed("some records were not appended")
