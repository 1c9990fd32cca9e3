# exercise: append_all
# label: right
# style: old-school Unix: fcntl.flock on a temporary file, which each child opens for itself
import fcntl
import multiprocessing
import os
import tempfile


class ChildFailed(Exception):
    """A child process did not do its part."""


def _append_under_flock(path, append, record):
    with open(path, "w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        try:
            append(record)
        finally:
            fcntl.flock(handle, fcntl.LOCK_UN)


def append_all(append, records):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "turn.lock")
        processes = [
            multiprocessing.Process(
                target=_append_under_flock, args=(path, append, record)
            )
            for record in records
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
    bad = [process.exitcode for process in processes if process.exitcode != 0]
    if len(bad) > 0:
        raise ChildFailed("%d of %d failed" % (len(bad), len(processes)))
