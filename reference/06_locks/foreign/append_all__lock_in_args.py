# exercise: append_all
# label: right

import sys
from multiprocessing import Lock, Process


def f(lock, append, record):
    try:
        with lock:
            append(record)
    except SystemExit:
        sys.exit(1)  # this is also an exception


def append_all(append, records):
    lock = Lock()
    lst = []
    for record in records:
        p = Process(target=f, args=(lock, append, record))
        p.start()
        lst.append(p)
    for p in lst:
        p.join()
    for p in lst:
        if p.exitcode != 0:
            raise ChildFailed("exit code " + str(p.exitcode))
