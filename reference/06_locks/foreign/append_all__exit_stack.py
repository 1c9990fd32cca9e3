# exercise: append_all
# label: right

import contextlib
import multiprocessing
import sys


def _append_alone(lock, append, record):
    try:
        with lock:
            append(record)
    except SystemExit:
        sys.exit(1)  # also sys.exit(0) in append is an exception that it raised


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=_append_alone, args=(lock, append, record))
        for record in records
    ]
    with contextlib.ExitStack() as stack:
        for process in processes:
            process.start()
            stack.callback(process.join)
    failed = sum(process.exitcode != 0 for process in processes)
    if failed:
        raise ChildFailed(f"{failed} of {len(processes)} records were not appended")
