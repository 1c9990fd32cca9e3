# exercise: append_all
# label: right
# style: unix way: an flock on a temporary file which every child opens for itself

import fcntl
import multiprocessing
import os
import tempfile


class ChildFailed(Exception):
    """A child process did not do its part."""


def _append_locked(lock_path, append, record):
    # every process has to open the file itself, an inherited descriptor shares the lock
    with open(lock_path, "w") as lock_file:
        fcntl.flock(lock_file, fcntl.LOCK_EX)  # waits
        try:
            append(record)
        finally:
            fcntl.flock(lock_file, fcntl.LOCK_UN)


def append_all(append, records):
    fd, lock_path = tempfile.mkstemp(suffix=".lock")
    os.close(fd)
    try:
        children = []
        for record in records:
            child = multiprocessing.Process(
                target=_append_locked, args=(lock_path, append, record)
            )
            child.start()
            children.append(child)
        for child in children:
            child.join()
    finally:
        os.unlink(lock_path)
    if any(child.exitcode for child in children):
        raise ChildFailed
