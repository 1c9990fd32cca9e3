# exercise: append_all
# label: right
import multiprocessing
import sys


def _append(lock, append, record):
    with lock:
        try:
            append(record)
        except SystemExit:  # raised, too: the exit code must not be 0
            sys.exit(1)


def append_all(append, records):
    lock = multiprocessing.Lock()
    children = [
        multiprocessing.Process(target=_append, args=(lock, append, record))
        for record in records
    ]
    for child in children:
        child.start()
    codes = [child.join() or child.exitcode for child in children]
    if failed := sum(map(bool, codes)):
        raise ChildFailed(f"{failed} of {len(codes)} records were not appended")
