# exercise: append_all
# label: right
# style: a lock file made with O_EXCL, sleeping between two tries
import multiprocessing
import os
import tempfile
import time


def take(path):
    while True:
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL))
            return
        except FileExistsError:
            time.sleep(0.005)


def run(path, append, record):
    take(path)
    try:
        append(record)
    finally:
        os.unlink(path)


def append_all(append, records):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "busy")
        ps = [multiprocessing.Process(target=run, args=(path, append, r)) for r in records]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
    if not all(p.exitcode == 0 for p in ps):
        raise ChildFailed()
