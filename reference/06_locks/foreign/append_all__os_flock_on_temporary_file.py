# exercise: append_all
# label: right
# style: no multiprocessing lock: each child opens the same temporary file by its path and takes fcntl.flock on it
import contextlib
import fcntl
import multiprocessing
import os
import tempfile


@contextlib.contextmanager
def _exclusive(path):
    # a file description of our own, opened in the child: flock excludes between those
    with open(path, "ab") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(handle, fcntl.LOCK_UN)


def _append_under_flock(path, append, record):
    with _exclusive(path):
        try:
            append(record)
        except BaseException as error:
            raise RuntimeError("append failed") from error


def append_all(append, records):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(os.path.abspath(folder), "turn")
        children = []
        for record in records:
            child = multiprocessing.Process(
                target=_append_under_flock, args=(path, append, record)
            )
            child.start()
            children.append(child)
        for child in children:
            child.join()
    bad = [child.exitcode for child in children if child.exitcode != 0]
    if bad:
        raise ChildFailed(f"{len(bad)} of {len(children)} failed: {bad}")
