# exercise: append_all
# label: right
# style: a Unix person: the processes take turns with fcntl.flock on a temporary file
import fcntl
import os
import tempfile
from multiprocessing import Process


class ChildFailed(Exception):
    """A child process did not do its part."""


def locked_append(lock_path, append, record):
    # every process opens the file for itself: flock belongs to the open file
    fd = os.open(lock_path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX)  # sleeps in the kernel until it is our turn
        try:
            append(record)
        finally:
            fcntl.flock(fd, fcntl.LOCK_UN)
    finally:
        os.close(fd)


def append_all(append, records):
    with tempfile.TemporaryDirectory(prefix="append_all_") as directory:
        lock_path = os.path.join(directory, "lock")
        children = [
            Process(target=locked_append, args=(lock_path, append, record))
            for record in records
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
    if any(child.exitcode != 0 for child in children):
        raise ChildFailed("append raised in a child")
