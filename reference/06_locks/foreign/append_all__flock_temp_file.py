# exercise: append_all
# label: right
# style: fcntl.flock on a temporary file
import fcntl
import multiprocessing
import os
import tempfile


def locked(path, append, record):
    with open(path, "r+") as f:
        fcntl.flock(f.fileno(), fcntl.LOCK_EX)
        append(record)


def append_all(append, records):
    fd, path = tempfile.mkstemp(prefix="turn-")
    os.close(fd)
    try:
        ps = [multiprocessing.Process(target=locked, args=(path, append, r)) for r in records]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
    finally:
        os.remove(path)
    if sum(p.exitcode != 0 for p in ps) > 0:
        raise ChildFailed("some append raised")
