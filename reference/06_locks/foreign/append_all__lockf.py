# exercise: append_all
# label: right
import fcntl
import multiprocessing
import os
import sys
import tempfile
import traceback


def _append(path, append, record):
    failed = False
    with open(path, "r+b") as file:  # opened here: the lock is this process's own
        fcntl.lockf(file, fcntl.LOCK_EX)
        try:
            append(record)
        except BaseException:
            traceback.print_exc()
            failed = True
        finally:
            fcntl.lockf(file, fcntl.LOCK_UN)
    if failed:
        sys.exit(1)


def append_all(append, records):
    fd, path = tempfile.mkstemp()
    os.close(fd)
    crew = []
    try:
        try:
            for record in records:
                process = multiprocessing.Process(
                    target=_append, args=(path, append, record)
                )
                process.start()
                crew.append(process)
        finally:
            for process in crew:
                process.join()
    finally:
        os.unlink(path)
    codes = [process.exitcode for process in crew]
    if any(codes):
        raise ChildFailed(f"exit codes: {codes}")
